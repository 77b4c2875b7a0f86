/** The cases of the real plans: they pass, and they notice every change of what the plans mean. */
@NullMarked
package org.huimin.language.cases;

import org.jspecify.annotations.NullMarked;
