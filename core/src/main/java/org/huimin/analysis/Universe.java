package org.huimin.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huimin.model.Condition;
import org.huimin.model.Definition;
import org.huimin.model.Domain;
import org.huimin.model.Field;
import org.huimin.model.Path;
import org.huimin.model.Value;

/**
 * All that can be different between members: the fields that conditions test, each with the classes of values that they tell
 * apart. What is computed is a variable of its own, of which nothing is known.
 */
final class Universe {
    private final Names names;
    private final Map<String, Cuts> ofFields = new HashMap<>();
    private final Map<Computation, Cuts> ofComputed = new HashMap<>();
    private final Map<String, Map<Path, Variable>> fields = new HashMap<>();
    private final Map<Place<Computation>, Variable> computed = new HashMap<>();
    private final Map<Place<Condition>, Variable> comparisons = new HashMap<>();

    Universe(Names names) {
        this.names = names;
    }

    /** A value that is computed for members of an entity. */
    private record Computation(String entity, Value value) {}

    /** Something of the entity that references lead to. */
    private record Place<T>(String entity, List<String> references, T what) {}

    /**
     * A value as it is read from a member.
     *
     * @param field the field, behind references; absent for what is computed
     * @param entity the entity behind the references, to which a computation belongs
     * @param references the references before a computation
     * @param value the value as it stands in that entity
     */
    private record Reading(Optional<Path> field, String entity, List<String> references, Value value) {}

    /** Takes in what a test of an entity's members compares with. */
    void add(String entity, SingleTest test) {
        Reading reading = reading(entity, List.of(), test.value());
        if (reading.field().isPresent()) {
            Path path = reading.field().get();
            String key = key(names.behind(entity, path.references()), path.name());
            Cuts cuts = ofFields.get(key);
            if (cuts == null) {
                cuts = new Cuts();
                ofFields.put(key, cuts);
            }
            cuts.add(test);
        } else {
            Computation key = new Computation(reading.entity(), reading.value());
            Cuts cuts = ofComputed.get(key);
            if (cuts == null) {
                cuts = new Cuts();
                ofComputed.put(key, cuts);
            }
            cuts.add(test);
        }
    }

    private static String key(String entity, String name) {
        return entity + "\n" + name;
    }

    /** A definition that only gives a field another name is that field. */
    private Reading reading(String entity, List<String> references, Value value) {
        if (value instanceof Value.FieldValue field) {
            return new Reading(Optional.of(Names.behind(references, field.field())), entity, references, value);
        }
        if (value instanceof Value.DefinedValue defined) {
            Path path = Names.behind(references, defined.definition());
            Definition definition = names.definition(path.name());
            if (definition.expression() instanceof Value meant) {
                return reading(definition.entity(), path.references(), meant);
            }
        }
        return new Reading(Optional.empty(), entity, references, value);
    }

    /** The variable of a value that a test reads behind references. */
    Variable variable(String root, List<String> references, String entity, Value value) {
        Reading reading = reading(entity, references, value);
        if (reading.field().isPresent()) {
            return field(root, reading.field().get());
        }
        Place<Computation> place =
                new Place<>(root, reading.references(), new Computation(reading.entity(), reading.value()));
        Variable known = computed.get(place);
        if (known == null) {
            Cuts cuts = ofComputed.get(place.what());
            // A definition's name tells people what it is; a bare computation has none.
            Optional<Path> name = value instanceof Value.DefinedValue defined
                    ? Optional.of(Names.behind(references, defined.definition()))
                    : Optional.empty();
            known = computed(name, cuts == null ? new Cuts().ofAny() : cuts.ofAny());
            computed.put(place, known);
        }
        return known;
    }

    /** The variable of a comparison that is none with constants: it holds or does not. */
    Variable comparison(String root, List<String> references, Condition condition) {
        Place<Condition> place = new Place<>(root, references, condition);
        Variable known = comparisons.get(place);
        if (known == null) {
            known = computed(Optional.empty(), new Cuts().classes(new Domain.YesNo(), false));
            comparisons.put(place, known);
        }
        return known;
    }

    private static Variable computed(Optional<Path> name, Classes classes) {
        return new Variable(name, true, false, false, classes, List.of());
    }

    /** The variable of a field or reference. */
    Variable field(String root, Path path) {
        Map<Path, Variable> ofRoot = fields.get(root);
        if (ofRoot == null) {
            ofRoot = new HashMap<>();
            fields.put(root, ofRoot);
        }
        Variable known = ofRoot.get(path);
        if (known == null) {
            known = make(root, path);
            ofRoot.put(path, known);
        }
        return known;
    }

    private Variable make(String root, Path path) {
        List<Variable> way = way(root, path.references());
        String entity = names.behind(root, path.references());
        Field field = names.field(entity, path.name());
        Cuts cuts = ofFields.get(key(entity, path.name()));
        boolean none = field.optional() || !way.isEmpty();
        Classes classes = (cuts == null ? new Cuts() : cuts).classes(field.domain(), none);
        boolean reference = field.domain() instanceof Domain.Reference;
        return new Variable(Optional.of(path), false, reference, field.optional(), classes, way);
    }

    /** The references of a way that may lead to nobody. */
    List<Variable> way(String root, List<String> references) {
        List<Variable> way = new ArrayList<>();
        for (int index = 0; index < references.size(); index++) {
            Variable reference = field(root, new Path(references.subList(0, index), references.get(index)));
            if (reference.isOptional()) {
                way.add(reference);
            }
        }
        return way;
    }
}
