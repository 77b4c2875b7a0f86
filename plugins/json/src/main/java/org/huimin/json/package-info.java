/** Plans as JSON, for other programs. In: a plan. Out: one file with the shape that {@code PlanJson} fixes; and
 * back. */
@NullMarked
package org.huimin.json;

import org.jspecify.annotations.NullMarked;
