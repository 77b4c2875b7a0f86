/**
 * What belongs to the plan of Nanguan district for 2016 alone. In: the plan. Out: whether it keeps the district's rules, the
 * summary that the district prints, and its task-breakdown sheet.
 */
@NullMarked
package org.huimin.nanguan;

import org.jspecify.annotations.NullMarked;
