/**
 * What authors of plugins test them with. A test opens its own plugin by {@link org.huimin.testkit.PluginUnderTest}, which
 * packs it as it is into a jar and loads it as the command does,
 * and {@link org.huimin.testkit.CalculatorUnderTest} runs one calculator of it; {@link org.huimin.testkit.PluginCorpus} runs cases that are
 * files; {@link org.huimin.testkit.RandomPlans} makes plans and {@link org.huimin.testkit.PlanFacts} says what they contain, for
 * tests of exporters; {@link org.huimin.testkit.DebugRun} starts the command from an editor.
 */
@NullMarked
package org.huimin.testkit;

import org.jspecify.annotations.NullMarked;
