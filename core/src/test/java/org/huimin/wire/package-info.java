/** The plan as JSON, there and back. */
@NullMarked
package org.huimin.wire;

import org.jspecify.annotations.NullMarked;
