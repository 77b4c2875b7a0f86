/** A plan in figures. In: a plan. Out: how much it holds by programme and by department: the summary of a build. */
@NullMarked
package org.huimin.overview;

import org.jspecify.annotations.NullMarked;
