package org.huimin.analysis;

import java.util.Map;

/**
 * A member that meets a formula: of each variable that matters, the class of its value.
 *
 * @param classes the classes; a variable that is left out may have any value
 */
record Model(Map<Variable, Integer> classes) {}
