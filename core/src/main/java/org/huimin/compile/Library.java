package org.huimin.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huimin.declaration.Name;
import org.huimin.declaration.UnitName;
import org.huimin.diagnostics.Diagnostic;
import org.huimin.diagnostics.DiagnosticCode;
import org.huimin.diagnostics.DiagnosticSink;
import org.huimin.diagnostics.HostCode;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.source.Span;
import org.huimin.typing.Words;
import org.huimin.vocabulary.StandardUnits;
import org.huimin.vocabulary.Unit;

/** The names that the plan's files define: departments, units, and what conditions speak of. */
final class Library implements Words {
    /** How people join names of departments by mistake. */
    private static final List<Pattern> WRONG_SEPARATORS =
            List.of(Pattern.compile("[\\s\\u00A0\\u3000]+"), Pattern.compile("[和及与]"), Pattern.compile("\\s+and\\s+"));

    private static final Pattern WRONG_QUOTES = Pattern.compile("[\u2018'\u300A\u300E](.+)[\u2019'\u300B\u300F]");

    private final DiagnosticSink sink;
    private final Suggestions suggestions = new Suggestions();
    private final UnreadText unread;
    private final Map<String, LoadedSource> sources;
    private final Namespace departments;
    private final Namespace units;
    private final Namespace terms;
    private final Namespace rateTables;
    private final Map<String, Department> departmentByName = new LinkedHashMap<>();
    private final Map<String, DepartmentGroup> groupByName = new LinkedHashMap<>();
    private final Map<String, Unit> unitByName = new LinkedHashMap<>();
    private final Map<String, Name> wordByAlias = new LinkedHashMap<>();
    private final Map<String, Span> formerNames = new LinkedHashMap<>();
    private final Map<String, List<String>> aliasesOfWord = new LinkedHashMap<>();

    Library(DiagnosticSink sink, UnreadText unread, Map<String, LoadedSource> sources) {
        this.sink = sink;
        this.unread = unread;
        this.sources = sources;
        departments = new Namespace(sink);
        units = new Namespace(sink);
        terms = new Namespace(sink);
        rateTables = new Namespace(sink);
    }

    /** What unknown names may have been meant as. */
    Suggestions suggestions() {
        return suggestions;
    }

    /** Names of departments and groups of departments. */
    Namespace departmentNames() {
        return departments;
    }

    /** Names of units beyond the standard ones. */
    Namespace unitNames() {
        return units;
    }

    /** Names of entities and definitions. */
    Namespace termNames() {
        return terms;
    }

    /** Names of rate tables. */
    Namespace rateTableNames() {
        return rateTables;
    }

    void add(Department department) {
        departmentByName.put(department.name(), department);
    }

    /** Takes the places where names are listed as former ones. */
    void addFormerNames(List<Name> names) {
        names.forEach(name -> formerNames.putIfAbsent(name.key(), name.span()));
    }

    void add(DepartmentGroup group) {
        groupByName.put(group.name(), group);
    }

    void add(Unit unit) {
        unitByName.put(unit.name(), unit);
    }

    /** Adds a second name of a field or a choice; one that already means another word is reported. */
    void aliasWord(Name name, Name alias) {
        Name earlier = wordByAlias.putIfAbsent(alias.key(), name);
        if (earlier != null && !earlier.key().equals(name.key())) {
            sink.report(Diagnostic.of(HostCode.NAME_DEFINED_TWICE, alias.span())
                    .with("name", alias.text())
                    .related("declared-here", earlier.span()));
            return;
        }
        List<String> aliases = aliasesOfWord.computeIfAbsent(name.key(), missing -> new ArrayList<>());
        if (!aliases.contains(alias.key())) {
            aliases.add(alias.key());
        }
    }

    @Override
    public Optional<Unit> unit(UnitName name) {
        return resolveUnit(name);
    }

    @Override
    public String canonical(String name) {
        Optional<Definition> term = terms.find(name);
        if (term.isPresent()) {
            return term.get().name();
        }
        return Optional.ofNullable(wordByAlias.get(name)).map(Name::key).orElse(name);
    }

    @Override
    public List<String> aliases(String name) {
        Set<String> aliases = new LinkedHashSet<>(terms.aliases(name));
        aliases.addAll(rateTables.aliases(name));
        aliases.addAll(aliasesOfWord.getOrDefault(name, List.of()));
        return List.copyOf(aliases);
    }

    @Override
    public void reportUnknown(DiagnosticCode code, String name, Span span, List<String> meant) {
        reportUnknown(code, "name", name, span, meant);
    }

    @Override
    public List<String> near(String word, Collection<String> words) {
        return suggestions.near(word, words);
    }

    @Override
    public String written(Span span) {
        return Optional.ofNullable(sources.get(span.source()))
                .map(source -> source.lines().cut(span))
                .orElse("");
    }

    List<Department> departments() {
        return departmentByName.values().stream()
                .map(department -> new Department(
                        department.name(),
                        department.fullName(),
                        department.formerNames(),
                        departments.aliases(department.name())))
                .toList();
    }

    List<DepartmentGroup> departmentGroups() {
        return groupByName.values().stream()
                .map(group -> new DepartmentGroup(group.name(), group.members(), departments.aliases(group.name())))
                .toList();
    }

    /** The names of the departments and groups of a list; those that are unknown or repeated are reported. */
    List<String> resolveDepartments(List<Name> names) {
        Map<String, Span> resolved = new LinkedHashMap<>();
        for (Name name : names) {
            Optional<String> department = resolveDepartment(name, HostCode.UNKNOWN_DEPARTMENT);
            Optional<Span> earlier = department.map(found -> resolved.putIfAbsent(found, name.span()));
            earlier.ifPresent(first -> sink.report(Diagnostic.of(HostCode.DEPARTMENT_LISTED_TWICE, name.span())
                    .with("name", name.text())
                    .related("first-here", first)));
        }
        return List.copyOf(resolved.keySet());
    }

    /** The name of a department or group, as its definition has it; one that is unknown is reported under a code. */
    Optional<String> resolveDepartment(Name name, HostCode unknown) {
        Optional<Definition> definition = departments.find(name.text());
        if (definition.isPresent()) {
            return Optional.of(definition.get().name());
        }
        Optional<Department> renamed = departmentByName.values().stream()
                .filter(department -> department.formerNames().contains(name.key()))
                .findFirst();
        if (renamed.isPresent()) {
            String current = renamed.get().name();
            Diagnostic.Builder former = Diagnostic.of(HostCode.FORMER_NAME, name.span())
                    .with("name", name.text())
                    .with("current", current)
                    .suggesting(List.of(current));
            Optional.ofNullable(formerNames.get(name.key()))
                    .ifPresent(place -> former.related("former-name-here", place));
            if (isUnambiguous(name)) {
                former.editing(name.span(), current);
            }
            sink.report(former);
        } else {
            reportUnknown(unknown, "name", name.text(), name.span(), meantDepartments(name));
        }
        return Optional.empty();
    }

    /** Whether a former name is that of one department only, whose name reads in a list as it is. */
    private boolean isUnambiguous(Name former) {
        List<Department> renamed = departmentByName.values().stream()
                .filter(department -> department.formerNames().contains(former.key()))
                .toList();
        return renamed.size() == 1
                && renamed.get(0)
                        .name()
                        .codePoints()
                        .allMatch(letter -> Character.isLetterOrDigit(letter) || letter == ' ');
    }

    /** The departments that a name may mean: several with a wrong sign between them, or one that is spelt nearly so. */
    private List<String> meantDepartments(Name name) {
        Matcher quoted = WRONG_QUOTES.matcher(name.text());
        if (quoted.matches() && departments.find(quoted.group(1)).isPresent()) {
            return List.of(quoted.group(1));
        }
        for (Pattern separator : WRONG_SEPARATORS) {
            List<String> several = List.of(separator.split(name.text()));
            boolean known =
                    several.stream().allMatch(part -> departments.find(part).isPresent());
            if (several.size() > 1 && known) {
                return List.of(String.join(separatorLike(name.text()), several));
            }
        }
        return suggestions.near(name.key(), departments.names());
    }

    private static String separatorLike(String text) {
        return text.codePoints().allMatch(letter -> letter < 0x80) ? ", " : "\u3001";
    }

    /** Reports a name that is not defined, unless its definition may stand in what could not be read. */
    void reportUnknown(DiagnosticCode code, String argument, String name, Span span, List<String> meant) {
        boolean explained = unread.mentions(name) || (unread.isFileMissing() && meant.isEmpty());
        if (!explained) {
            sink.report(Diagnostic.of(code, span).with(argument, name).suggesting(meant));
        }
    }

    /** Whether a whole file is missing, so that any name may be defined in it. */
    boolean isFileMissing() {
        return unread.isFileMissing();
    }

    /** The unit that a word means; one that is unknown is reported. */
    Optional<Unit> resolveUnit(UnitName name) {
        Optional<Unit> unit = findUnit(name.text());
        if (unit.isEmpty()) {
            List<String> words = new ArrayList<>(StandardUnits.standard().words());
            words.addAll(units.names());
            List<String> meant = words.stream()
                    .filter(word -> name.text().startsWith(word) && word.codePointAt(0) > 0x7F)
                    .max(Comparator.comparingInt(String::length))
                    .map(List::of)
                    .orElseGet(() -> suggestions.near(name.text(), words));
            reportUnknown(HostCode.UNKNOWN_UNIT, "unit", name.text(), name.span(), meant);
        }
        return unit;
    }

    private Optional<Unit> findUnit(String word) {
        Optional<Definition> added = units.find(word);
        if (added.isPresent()) {
            return StandardUnits.standard()
                    .unit(added.get().name())
                    .or(() -> Optional.ofNullable(unitByName.get(added.get().name())));
        }
        return StandardUnits.standard().unit(word);
    }

    /** A number in its shortest form, without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
