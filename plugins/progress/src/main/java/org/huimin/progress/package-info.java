/**
 * How far the targets of a plan are. In: a plan, and a table of what is reported. Out: where each target stands, by programme and by
 * department, and what is not reported.
 */
@NullMarked
package org.huimin.progress;

import org.jspecify.annotations.NullMarked;
