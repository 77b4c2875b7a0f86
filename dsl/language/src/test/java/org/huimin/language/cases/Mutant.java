package org.huimin.language.cases;

import org.huimin.model.Plan;

/**
 * A plan with one change.
 *
 * @param change what was changed, for people
 * @param plan the plan
 */
record Mutant(String change, Plan plan) {}
