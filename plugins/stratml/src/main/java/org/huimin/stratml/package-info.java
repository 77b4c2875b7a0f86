/** Plans as StratML performance plans, for whoever compares plans of many offices. In: a plan. Out: one XML file. */
@NullMarked
package org.huimin.stratml;

import org.jspecify.annotations.NullMarked;
