package org.huimin.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Who gets what, as the plan declares it.
 *
 * @param name its name, unique in its measure
 * @param entity the entity whose members may receive it
 * @param eligible who of them does
 * @param quantity for how many units the rate is paid; one where it is not said
 * @param rate what is granted
 * @param form in what form it is given
 * @param payee who is paid, where that is not the eligible one
 * @param period when it is paid; the whole year where it is not said
 * @param months how many months are due, from 0 to 12; those of the period where it is not said
 * @param expected how many are expected to receive it
 * @param choice the choice group that it belongs to
 * @param funding where its money comes from
 * @param basis the documents that fix it
 * @param data data for plugins
 */
public record Benefit(
        String name,
        String entity,
        Condition eligible,
        Optional<Value> quantity,
        Rate rate,
        Optional<String> form,
        Optional<String> payee,
        Optional<Period> period,
        Optional<Value> months,
        Optional<Figure> expected,
        Optional<String> choice,
        List<Funding> funding,
        List<String> basis,
        List<PluginDatum> data) {
    public Benefit {
        requireNonNull(name, "name is null");
        requireNonNull(entity, "entity is null");
        requireNonNull(eligible, "eligible is null");
        requireNonNull(quantity, "quantity is null");
        requireNonNull(rate, "rate is null");
        requireNonNull(form, "form is null");
        requireNonNull(payee, "payee is null");
        requireNonNull(period, "period is null");
        requireNonNull(months, "months is null");
        requireNonNull(expected, "expected is null");
        requireNonNull(choice, "choice is null");
        funding = List.copyOf(funding);
        basis = List.copyOf(basis);
        data = List.copyOf(data);
    }
}
