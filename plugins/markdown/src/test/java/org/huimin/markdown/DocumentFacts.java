package org.huimin.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Everything that a document in Chinese says, read back from its Markdown; the same facts as {@link ModelFacts}. */
final class DocumentFacts {
    private static final Set<String> NODES = Set.of(
            "Document",
            "Heading",
            "Paragraph",
            "BulletList",
            "ListItem",
            "Text",
            "StrongEmphasis",
            "Link",
            "HtmlInline",
            "TableBlock",
            "TableHead",
            "TableBody",
            "TableRow",
            "TableCell");
    private static final Set<String> SECTIONS = Set.of("目录", "部门", "部门组", "口径", "标准表", "主体");
    private static final Set<String> NAMED_SECTIONS = Set.of("标准表", "主体");
    private static final String NUMBER = "([\\d,]+(?:\\.\\d+)?)";
    private static final Pattern FIGURE = Pattern.compile(NUMBER + "(?:\u2013" + NUMBER + ")?([^/]+?)(?:/(.+))?");
    private static final Pattern TARGET =
            Pattern.compile("(不少于|不超过|达到|提高|降低)?([^（；]+)(?:（(.*)）)?(?:；(确保|力争))?(?:；时限([^；]+))?");
    private static final Pattern PROJECT = Pattern.compile("(启动|新建|续建|推进|改造|完成)?(?:；?时限(.+))?");
    private static final Pattern DATE = Pattern.compile("(\\d+)年(?:(\\d+)月(?:(\\d+)日)?)?");
    private static final String DIGITS = "零一二三四五六七八九";

    private final List<String> facts = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private String place = "plan";
    private String section = "";
    private String programme = "";
    private String measure = "";

    static List<String> of(String markdown) {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        DocumentFacts reader = new DocumentFacts();
        Node document = parser.parse(markdown);
        reader.checkNodes(document);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            reader.read(block);
        }
        assertEquals(reader.headings, reader.links, "the contents and the headings");
        return reader.facts.stream().sorted().toList();
    }

    /** No text of the plan has become markup. */
    private void checkNodes(Node node) {
        assertTrue(NODES.contains(node.getClass().getSimpleName()), node.toString());
        if (node instanceof HtmlInline html) {
            assertTrue(html.getLiteral().matches("<a id=\"(programme|measure)-\\d+\">|</a>"), html.getLiteral());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            checkNodes(child);
        }
    }

    private void read(Node block) {
        if (block instanceof Heading heading) {
            readHeading(heading.getLevel(), words(heading));
        } else if (block instanceof Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof HtmlInline html) {
                anchors.add(html.getLiteral().replaceAll("<a id=\"|\">", ""));
            } else {
                fact(place, "paragraph", words(paragraph));
            }
        } else if (block instanceof BulletList list) {
            if (place.equals("contents")) {
                readContents(list);
            } else {
                items(list).forEach(this::readLine);
            }
        } else if (block instanceof TableBlock table) {
            readTable(table);
        }
    }

    private void readHeading(int level, String title) {
        if (level == 1) {
            fact("plan", "title", title);
        } else if (level == 2 && SECTIONS.contains(title)) {
            place = title.equals("目录") ? "contents" : title;
            section = title;
        } else if (level == 2) {
            headings.add(title);
            int mark = title.indexOf('、');
            programme = "programme " + number(title.substring(0, mark));
            place = programme;
            fact(place, "title", title.substring(mark + 1));
        } else if (level == 3 && NAMED_SECTIONS.contains(section)) {
            assertTrue(title.startsWith(section + "："), title);
            place = section + " " + title.substring(section.length() + 1);
        } else if (level == 3) {
            headings.add(title);
            int mark = title.indexOf(". ");
            measure = programme + " measure " + title.substring(0, mark);
            place = measure;
            fact(place, "title", title.substring(mark + 2));
        } else {
            assertTrue(title.startsWith("补贴："), title);
            place = measure + " benefit " + title.substring("补贴：".length());
        }
    }

    private static int number(String chinese) {
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(chinese);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0));
        return 10 * tens + (ten == chinese.length() - 1 ? 0 : DIGITS.indexOf(chinese.charAt(ten + 1)));
    }

    private void readContents(BulletList list) {
        for (Node item : items(list)) {
            Link link = (Link) item.getFirstChild().getFirstChild();
            assertTrue(link.getDestination().matches("#(programme|measure)-\\d+"), link.getDestination());
            links.add(words(link));
            if (item.getLastChild() instanceof BulletList inner) {
                readContents(inner);
            }
        }
    }

    private void readLine(Node item) {
        String line = words(item.getFirstChild());
        int colon = line.indexOf('：');
        String label = line.substring(0, colon);
        String content = line.substring(colon + 1);
        if (item.getLastChild() instanceof BulletList inner) {
            assertEquals("", content);
            items(inner).forEach(part -> readPart(label, part.getFirstChild()));
            return;
        }
        switch (label) {
            case "时限" -> fact(place, label, date(content));
            case "名额", "预计" -> fact(place, label, figure(content));
            case "期间" -> {
                Matcher days = matched(Pattern.compile("(.+)至(.+)"), content);
                fact(
                        place,
                        label,
                        date(days.group(1)).substring("DAY ".length()),
                        date(days.group(2)).substring("DAY ".length()));
            }
            case "标准" -> {
                if (!content.equals("见下表")) {
                    fact(place, label, content);
                }
            }
            default -> fact(place, label, content);
        }
    }

    private void readPart(String label, Node paragraph) {
        if (Set.of("任务", "依据").contains(label)) {
            fact(place, label, words(paragraph));
            return;
        }
        Node name = paragraph.getFirstChild();
        assertTrue(name instanceof StrongEmphasis, words(paragraph));
        String strong = words(name);
        String rest = words(paragraph).substring(strong.length()).strip();
        switch (label) {
            case "指标" -> readTarget(strong, rest);
            case "项目" -> {
                Matcher project = matched(PROJECT, rest);
                fact(
                        place,
                        label,
                        strong,
                        known(project.group(1)),
                        project.group(2) == null ? "-" : date(project.group(2)));
            }
            case "资金" -> fact(place, label, strong, rest.isEmpty() ? "-" : money(rest));
            default -> fact(place, label, strong, rest);
        }
    }

    private void readTarget(String name, String rest) {
        Matcher target = matched(TARGET, rest);
        fact(
                place,
                "指标",
                name,
                target.group(1) == null ? "不少于" : target.group(1),
                figure(target.group(2)),
                target.group(3) == null ? "" : target.group(3),
                known(target.group(4)),
                target.group(5) == null ? "-" : date(target.group(5)));
    }

    private void readTable(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                assertTrue(row instanceof TableRow);
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(words(cell));
                }
                rows.add(cells);
            }
        }
        boolean listed = SECTIONS.contains(section) && !section.equals("标准表") && !section.equals("目录");
        for (List<String> row : listed ? rows.subList(1, rows.size()) : rows) {
            if (listed) {
                fact(place, row.toArray(String[]::new));
            } else {
                fact(place, "row", String.join(" ; ", row));
            }
        }
    }

    private static String known(String group) {
        return group == null ? "-" : group;
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertTrue(matcher.matches(), text);
        return matcher;
    }

    private static String figure(String text) {
        Matcher figure = matched(FIGURE, text);
        return plain(figure.group(1))
                + " "
                + (figure.group(2) == null ? "-" : plain(figure.group(2)))
                + " "
                + figure.group(3)
                + " "
                + known(figure.group(4));
    }

    private static String plain(String number) {
        assertTrue(number.matches("\\d{1,3}(,\\d{3})*(\\.\\d+)?"), number);
        return ModelFacts.plain(new BigDecimal(number.replace(",", "")));
    }

    private static String money(String text) {
        Matcher money = matched(Pattern.compile(NUMBER + "(万|亿)?元"), text);
        int zeros = money.group(2) == null ? 0 : money.group(2).equals("万") ? 4 : 8;
        return ModelFacts.plain(new BigDecimal(plain(money.group(1))).movePointRight(zeros));
    }

    private static String date(String text) {
        Matcher date = matched(DATE, text);
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return "YEAR " + LocalDate.of(year, 12, 31);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        return date.group(3) == null
                ? "MONTH " + month.atEndOfMonth()
                : "DAY " + month.atDay(Integer.parseInt(date.group(3)));
    }

    private static List<Node> items(BulletList list) {
        List<Node> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item);
        }
        return items;
    }

    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.append(words(child));
        }
        return words.toString();
    }

    private void fact(String where, String... parts) {
        facts.add(where + " ; " + String.join(" ; ", parts));
    }
}
