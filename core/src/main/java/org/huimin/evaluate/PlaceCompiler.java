package org.huimin.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Path;
import org.huimin.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Compiles what a plan says of one place. Each field that is read there gets a slot, and each definition is compiled once,
 * however often it is spoken of.
 */
final class PlaceCompiler {
    private final PlanNames names;
    private final Layout layout;
    private final Place place;
    private final List<String> references;
    private final Way way;
    private final Map<String, FieldOperand<?>> fields = new HashMap<>();
    private final Map<String, PlaceCompiler> next = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();

    /** What a definition means here: always a value, for a condition also that. */
    private record Body(int definition, @Nullable Check check, Operand<?> operand) {}

    private PlaceCompiler(PlanNames names, Layout layout, Place place, List<String> references, Way way) {
        this.names = names;
        this.layout = layout;
        this.place = place;
        this.references = references;
        this.way = way;
    }

    /** Compiles for the members of an entity. */
    static PlaceCompiler of(PlanNames names, Layout layout, Place member) {
        return new PlaceCompiler(names, layout, member, List.of(), Way.NONE);
    }

    Check check(Condition condition) {
        return condition.accept(new ConditionCompiler(this));
    }

    Operand<?> operand(Value value) {
        return value.accept(new ValueCompiler(this));
    }

    Operand<Ratio> number(Value value) {
        return operand(value).as(Kind.NUMBER);
    }

    /** A field or definition, whichever it is. */
    Operand<?> input(Path path) {
        PlaceCompiler there = at(path.references());
        return there.place.shape().field(path.name()).isPresent() ? there.field(path.name()) : value(path);
    }

    FieldOperand<?> field(Path path) {
        return at(path.references()).field(path.name());
    }

    private FieldOperand<?> field(String name) {
        @Nullable FieldOperand<?> known = fields.get(name);
        if (known != null) {
            return known;
        }
        ShapeField field = shapeField(name);
        int slot = layout.addFact(field);
        place.assign(field.index(), slot);
        FieldOperand<?> operand = field.operand(new Path(references, name), slot);
        fields.put(name, operand);
        return operand;
    }

    private ShapeField shapeField(String name) {
        return place.shape()
                .field(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the plan has errors: " + place.shape().entity().name() + " has no field " + name));
    }

    /** Where some references lead from here. */
    private PlaceCompiler at(List<String> path) {
        PlaceCompiler there = this;
        for (String reference : path) {
            there = there.at(reference);
        }
        return there;
    }

    private PlaceCompiler at(String reference) {
        @Nullable PlaceCompiler known = next.get(reference);
        if (known != null) {
            return known;
        }
        ShapeField field = shapeField(reference);
        Shape shape = field.leadsTo()
                .orElseThrow(
                        () -> new IllegalArgumentException("the plan has errors: " + reference + " leads nowhere"));
        FieldOperand<?> operand = field(reference);
        Place there = new Place(shape);
        place.lead(field.index(), there);
        List<String> path = new ArrayList<>(references);
        path.add(reference);
        PlaceCompiler compiler = new PlaceCompiler(
                names,
                layout,
                there,
                List.copyOf(path),
                way.by(operand, field.field().optional()));
        next.put(reference, compiler);
        return compiler;
    }

    Check condition(Condition.Defined condition) {
        Path path = condition.definition();
        PlaceCompiler there = at(path.references());
        Body body = there.body(path.name());
        if (body.check() == null) {
            throw new IllegalArgumentException("the plan has errors: " + path.text() + " is no condition");
        }
        return new DefinedCheck(condition, there.way, body.definition(), body.check());
    }

    Operand<?> value(Path path) {
        PlaceCompiler there = at(path.references());
        Body body = there.body(path.name());
        Path full = new Path(there.references, path.name());
        return body.operand().kind().equals(Kind.NUMBER)
                ? DefinedOperand.ofNumber(
                        full, there.way, body.definition(), body.operand().as(Kind.NUMBER))
                : DefinedOperand.of(full, there.way, body.definition(), body.operand());
    }

    private Body body(String name) {
        @Nullable Body known = bodies.get(name);
        if (known != null) {
            return known;
        }
        Definition definition = names.definition(name);
        if (!definition.entity().equals(place.shape().entity().name())) {
            throw new IllegalArgumentException("the plan has errors: " + name + " is of another entity");
        }
        Body body = compiled(definition);
        bodies.put(name, body);
        return body;
    }

    private Body compiled(Definition definition) {
        if (definition.expression() instanceof Condition condition) {
            Check check = check(condition);
            return new Body(layout.addDefinition(), check, new ConditionOperand(check));
        }
        Operand<?> operand = operand((Value) definition.expression());
        return new Body(layout.addDefinition(), null, operand);
    }
}
