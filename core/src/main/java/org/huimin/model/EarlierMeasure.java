package org.huimin.model;

/**
 * A measure of an earlier year's plan.
 *
 * @param year the year of that plan
 * @param number the measure's number in it
 */
public record EarlierMeasure(int year, int number) {}
