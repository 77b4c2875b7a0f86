/**
 * In: a plan's entities, definitions, benefits and rate tables. Out: what is proven of them over every member that there could
 * be: rows that overlap, members whom no row fits, conditions that always or never hold.
 */
@NullMarked
package org.huimin.analysis;

import org.jspecify.annotations.NullMarked;
