/** Plans as JSON, for other programs. In: a plan. Out: one file with the shape that {@code PlanJson} fixes. */
@NullMarked
package org.huimin.json;

import org.jspecify.annotations.NullMarked;
