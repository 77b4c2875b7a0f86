/**
 * The settings of a project. In: the text of its {@code huimin.json}. Out: how much findings weigh in it, and what is wrong
 * with the text.
 */
@NullMarked
package org.huimin.project;

import org.jspecify.annotations.NullMarked;
