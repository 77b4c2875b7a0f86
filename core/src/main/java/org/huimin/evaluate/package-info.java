/**
 * What a plan means for one member of an entity. In: a plan without errors, and facts. Out: what each benefit yields, the
 * totals, and the reasons.
 */
@NullMarked
package org.huimin.evaluate;

import org.jspecify.annotations.NullMarked;
