/**
 * What a plan costs. In: a plan, and how many receive what, from a table or the plan itself. Out: the cost of each benefit and
 * its sums, exact where they can be, between two ends where they can't, and a list of what can't be told.
 */
@NullMarked
package org.huimin.budget;

import org.jspecify.annotations.NullMarked;
