package org.huimin.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huimin.model.Benefit;
import org.huimin.model.Condition;
import org.huimin.model.Deadline;
import org.huimin.model.Department;
import org.huimin.model.DepartmentGroup;
import org.huimin.model.Entity;
import org.huimin.model.Expression;
import org.huimin.model.Figure;
import org.huimin.model.Funding;
import org.huimin.model.Measure;
import org.huimin.model.NamedRateTable;
import org.huimin.model.Plan;
import org.huimin.model.PluginDatum;
import org.huimin.model.Programme;
import org.huimin.model.Project;
import org.huimin.model.Rate;
import org.huimin.model.RateTable;
import org.huimin.model.Target;
import org.huimin.model.Value;
import org.huimin.vocabulary.Language;
import org.huimin.wording.PlanWording;

/** Everything that a plan says, one fact a line. */
final class ModelFacts {
    private final List<String> facts = new ArrayList<>();
    private final PlanWording wording;

    private ModelFacts(Plan plan) {
        wording = new PlanWording(Language.CHINESE, plan);
    }

    static List<String> of(Plan plan) {
        ModelFacts reader = new ModelFacts(plan);
        reader.add(plan);
        return reader.facts.stream().sorted().toList();
    }

    private void add(Object... parts) {
        List<String> words = new ArrayList<>();
        for (Object part : parts) {
            words.add(
                    part instanceof Optional<?> optional
                            ? optional.map(Object::toString).orElse("-")
                            : part.toString());
        }
        facts.add(String.join(" ; ", words));
    }

    private void add(Plan plan) {
        add("plan", "title", plan.title());
        add("plan", "年度", plan.year());
        plan.region().ifPresent(region -> add("plan", "地区", region));
        plan.preamble().forEach(paragraph -> add("plan", "paragraph", paragraph));
        plan.plugins().forEach(use -> {
            List<String> settings = new ArrayList<>();
            use.settings().forEach((key, value) -> settings.add(key + " " + value));
            add("plan", "启用", use.id(), String.join("、", settings));
        });
        for (Department department : plan.departments()) {
            add(
                    "部门",
                    department.name(),
                    department.fullName().orElse(""),
                    String.join("、", department.formerNames()),
                    String.join("、", department.aliases()));
        }
        for (DepartmentGroup group : plan.departmentGroups()) {
            add(
                    "部门组",
                    group.name(),
                    group.members().map(members -> String.join("、", members)).orElse("（未列出）"),
                    String.join("、", group.aliases()));
        }
        plan.definitions()
                .forEach(definition -> add(
                        "口径",
                        definition.name(),
                        wording.name(definition.entity()),
                        meaning(definition.expression()),
                        String.join("、", definition.aliases())));
        plan.rateTables().forEach(this::add);
        plan.entities().forEach(this::add);
        plan.programmes().forEach(this::add);
    }

    private String meaning(Expression expression) {
        return expression instanceof Condition condition
                ? wording.condition(condition)
                : wording.value((Value) expression);
    }

    private void add(NamedRateTable table) {
        String place = "标准表 " + table.name();
        add(place, "主体", wording.name(table.table().entity()));
        addAliases(place, table.aliases());
        addRows(place, table.table());
    }

    private void add(Entity entity) {
        String place = "主体 " + entity.name();
        add(place, "单位", wording.unit(entity.unit()));
        addAliases(place, entity.aliases());
        entity.fields()
                .forEach(field -> add(
                        place,
                        field.name(),
                        wording.type(field),
                        field.note().orElse(""),
                        String.join("、", field.aliases())));
    }

    private void addAliases(String place, List<String> aliases) {
        if (!aliases.isEmpty()) {
            add(place, "别名", String.join("、", aliases));
        }
    }

    private void addRows(String place, RateTable table) {
        wording.table(table).forEach(row -> add(place, "row", String.join(" ; ", row)));
    }

    private void add(Programme programme) {
        String place = "programme " + programme.number();
        add(place, "title", programme.title());
        programme.purpose().forEach(paragraph -> add(place, "paragraph", paragraph));
        programme.measures().forEach(measure -> add(place, measure));
    }

    private void add(String programme, Measure measure) {
        String place = programme + " measure " + measure.number();
        add(place, "title", measure.title());
        measure.wording().forEach(paragraph -> add(place, "paragraph", paragraph));
        add(place, "责任部门", String.join("、", measure.responsible()));
        if (!measure.cooperating().isEmpty()) {
            add(place, "配合部门", String.join("、", measure.cooperating()));
        }
        measure.tasks().forEach(task -> add(place, "任务", task));
        measure.targets().forEach(target -> add(place, target));
        measure.projects().forEach(project -> add(place, project));
        measure.deadline().ifPresent(deadline -> add(place, "时限", date(deadline)));
        measure.quota().ifPresent(quota -> add(place, "名额", figure(quota)));
        if (!measure.continues().isEmpty()) {
            add(
                    place,
                    "沿自",
                    String.join(
                            "、",
                            measure.continues().stream()
                                    .map(earlier -> earlier.year() + "年第" + earlier.number() + "条")
                                    .toList()));
        }
        add(place, measure.funding(), measure.basis(), measure.data());
        measure.benefits().forEach(benefit -> add(place, benefit));
    }

    private void add(String place, List<Funding> funding, List<String> basis, List<PluginDatum> data) {
        funding.forEach(
                source -> add(place, "资金", source.source(), source.yuan().map(ModelFacts::plain)));
        basis.forEach(text -> add(place, "依据", text));
        data.forEach(datum -> add(place, "附加数据", datum.plugin() + "." + datum.key(), datum.value()));
    }

    private void add(String place, Target target) {
        String comparator = switch (target.comparator()) {
            case AT_LEAST -> "不少于";
            case AT_MOST -> "不超过";
            case REACH -> "达到";
            case RAISE -> "提高";
            case LOWER -> "降低";
        };
        add(
                place,
                "指标",
                target.name(),
                comparator,
                figure(target.figure()),
                String.join("、", target.items()),
                target.strength().map(strength -> switch (strength) {
                    case ENSURE -> "确保";
                    case STRIVE -> "力争";
                }),
                target.deadline().map(ModelFacts::date));
    }

    private void add(String place, Project project) {
        add(
                place,
                "项目",
                project.name(),
                project.stage().map(stage -> switch (stage) {
                    case START -> "启动";
                    case BUILD -> "新建";
                    case CONTINUE -> "续建";
                    case ADVANCE -> "推进";
                    case REBUILD -> "改造";
                    case COMPLETE -> "完成";
                }),
                project.deadline().map(ModelFacts::date));
    }

    private void add(String measure, Benefit benefit) {
        String place = measure + " benefit " + benefit.name();
        add(place, "对象", wording.condition(benefit.eligible()));
        benefit.quantity().ifPresent(quantity -> add(place, "数量", wording.value(quantity)));
        wording.rate(benefit.rate()).ifPresent(text -> add(place, "标准", text));
        if (benefit.rate() instanceof Rate.Tabled tabled) {
            addRows(place, tabled.table());
        }
        benefit.form().ifPresent(form -> add(place, "形式", form));
        benefit.payee().ifPresent(payee -> add(place, "发给", payee));
        benefit.period().ifPresent(period -> add(place, "期间", period.from(), period.to()));
        benefit.months().ifPresent(months -> add(place, "月数", wording.value(months)));
        benefit.expected().ifPresent(expected -> add(place, "预计", figure(expected)));
        benefit.choice().ifPresent(choice -> add(place, "任选其一", choice));
        add(place, benefit.funding(), benefit.basis(), benefit.data());
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String figure(Figure figure) {
        return plain(figure.low())
                + " "
                + figure.high().map(ModelFacts::plain).orElse("-")
                + " "
                + figure.unit().name()
                + " "
                + figure.per().map(per -> per.name()).orElse("-");
    }

    private static String date(Deadline deadline) {
        return deadline.precision() + " " + deadline.date();
    }
}
