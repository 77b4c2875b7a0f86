package org.huimin.language.print;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.declaration.Expression;
import org.huimin.declaration.Line;
import org.huimin.declaration.Name;
import org.huimin.declaration.Numeral;
import org.huimin.declaration.SourceFile;
import org.huimin.declaration.UnitName;
import org.huimin.source.Span;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/**
 * What declarations say, without where and how they say it: no spans, no quote marks around names, no choice between the
 * words for one unit, no zeros at the end of a fraction, no blank lines. Every other part of every record counts, also
 * of those that are added later.
 */
final class Meaning {
    /** The accessors of a record's components, but for those of spans. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> component.getType() != Span.class)
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Meaning() {}

    /** The meaning of a file, to be compared with another by {@code equals}. */
    static List<Object> of(SourceFile file) {
        return List.of(of(file.declarations()), comments(file.trailing()));
    }

    private static Object of(Object value) {
        if (value instanceof Line line) {
            return comments(line.leading());
        }
        if (value instanceof Name name) {
            return name.key();
        }
        if (value instanceof UnitName unit) {
            return StandardUnits.standard().unit(unit.text()).map(Unit::name).orElse(unit.text());
        }
        if (value instanceof Numeral numeral) {
            return List.of(numeral.value(), numeral.scale());
        }
        if (value instanceof Optional<?> optional) {
            return optional.<Object>map(Meaning::of).map(List::of).orElse(List.of());
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(Meaning::of).toList();
        }
        if (value instanceof Expression.Arithmetic chain) {
            return links(chain);
        }
        return value instanceof Record record ? parts(record) : value;
    }

    /** A long sum is a deep tree: its links one after the other, the last first, and the first value at the end. */
    private static List<Object> links(Expression.Arithmetic last) {
        List<Object> links = new ArrayList<>();
        Expression left = last;
        while (left instanceof Expression.Arithmetic link) {
            links.add(link.operator());
            links.add(of(link.right()));
            left = link.left();
        }
        links.add(of(left));
        return links;
    }

    private static List<String> comments(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static List<Object> parts(Record record) {
        List<Object> parts = new ArrayList<>();
        parts.add(record.getClass());
        for (Method accessor : ACCESSORS.get(record.getClass())) {
            parts.add(of(part(record, accessor)));
        }
        return parts;
    }

    private static Object part(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException exception) {
            throw new IllegalStateException("cannot read " + accessor, exception);
        }
    }
}
