/**
 * Who has to do what. In: a plan, and its budget where that can be had. Out: what each department leads and supports, who works with
 * whom, and how much money goes with it.
 */
@NullMarked
package org.huimin.workload;

import org.jspecify.annotations.NullMarked;
