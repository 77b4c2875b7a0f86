package org.huimin.model;

/**
 * What a plan says of the members of an entity: a {@link Condition}, which holds or not, or a {@link Value}, which is a number,
 * a date or a choice. The tree is typed: its names are those of the definitions, its units agree, and whatever runs a plan
 * elsewhere is generated from it.
 */
public sealed interface Expression permits Condition, Value {}
