package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A numbered measure of a plan.
 *
 * @param number its number, from 1 through the whole plan
 * @param title its title
 * @param wording the paragraphs as they are published
 * @param responsible the names of the departments that answer for it, at least one
 * @param cooperating the names of the departments and groups that help
 * @param tasks commitments without a figure
 * @param targets figures to reach
 * @param projects projects
 * @param deadline until when it is to be done
 * @param quota how many are served at most
 * @param continues the measures of earlier plans that it goes on from
 * @param benefits who gets what
 * @param funding where its money comes from
 * @param basis the documents that fix it
 * @param data data for plugins
 */
public record Measure(
        int number,
        String title,
        List<String> wording,
        List<String> responsible,
        List<String> cooperating,
        List<String> tasks,
        List<Target> targets,
        List<Project> projects,
        Optional<Deadline> deadline,
        Optional<Figure> quota,
        List<EarlierMeasure> continues,
        List<Benefit> benefits,
        List<Funding> funding,
        List<String> basis,
        List<PluginDatum> data) {
    public Measure {
        requireNonNull(title, "title is null");
        wording = List.copyOf(wording);
        responsible = List.copyOf(responsible);
        cooperating = List.copyOf(cooperating);
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        projects = List.copyOf(projects);
        requireNonNull(deadline, "deadline is null");
        requireNonNull(quota, "quota is null");
        continues = List.copyOf(continues);
        benefits = List.copyOf(benefits);
        funding = List.copyOf(funding);
        basis = List.copyOf(basis);
        data = List.copyOf(data);
    }
}
