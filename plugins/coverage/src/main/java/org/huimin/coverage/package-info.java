/**
 * How much of a plan is said. In: a plan. Out: how many measures have figures, departments, deadlines and money, and what each of the
 * others lacks.
 */
@NullMarked
package org.huimin.coverage;

import org.jspecify.annotations.NullMarked;
