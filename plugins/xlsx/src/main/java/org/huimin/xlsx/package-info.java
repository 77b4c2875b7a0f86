/** The task workbook of a plan. In: a plan and its budget. Out: one file for Excel or WPS, with typed cells. */
@NullMarked
package org.huimin.xlsx;

import org.jspecify.annotations.NullMarked;
