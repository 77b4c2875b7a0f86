@NullMarked
package org.huimin.wording;

import org.jspecify.annotations.NullMarked;
