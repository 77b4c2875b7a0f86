/**
 * The plan's own tests. In: a plan and its cases. Out: for each expectation whether it is met, what is due instead, and why.
 */
@NullMarked
package org.huimin.cases;

import org.jspecify.annotations.NullMarked;
