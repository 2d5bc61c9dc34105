package org.expedite.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.expedite.domain.pages.Approved;
import org.expedite.domain.pages.Markdown;
import org.junit.jupiter.api.Test;

/** The page docs/concepts.approved.md lists the packages of each concept, module by module. */
class ConceptsPageTest {
    private static final String COMMAND =
            "mvn verify -pl bootstrap -am -Dtest=ConceptsPageTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";

    private static final String ROOT_PACKAGE = "org.expedite.";

    private static final SourceTree TREE = SourceTree.read();

    /** Modules with concepts, and the parent packages of the concepts. */
    private static final List<Map.Entry<String, List<String>>> MODULES =
            List.of(
                    Map.entry("domain", List.of("domain")),
                    Map.entry("application", List.of("application")),
                    Map.entry(
                            "adapters-web", List.of("web.api", "web.http", "web.ops", "web.pages")),
                    Map.entry("adapters-persistence", List.of("persistence")));

    @Test
    void page_equals_the_source_tree() {
        Approved.check("docs/concepts", COMMAND, page());
    }

    private static String page() {
        List<String> heads = new ArrayList<>(List.of("concept"));
        MODULES.forEach(module -> heads.add(Markdown.quoted(module.getKey())));
        return new Markdown()
                .title("Concepts and their packages")
                .paragraph(
                        "A concept is a package of `domain` or `application`. It has the same name"
                                + " in every module that deals with it. Packages are below"
                                + " `org.expedite`.")
                .table(heads, concepts().stream().map(ConceptsPageTest::row).toList())
                .section("Packages of one module")
                .paragraph("These serve the technology of their module, and are no concepts.")
                .table(List.of("module", "packages"), others())
                .toString();
    }

    private static SortedSet<String> concepts() {
        return MODULES.subList(0, 2).stream()
                .flatMap(module -> packagesOf(module.getKey()).stream())
                .filter(name -> name.contains("."))
                .map(ConceptsPageTest::lastSegment)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> row(String concept) {
        List<String> cells = new ArrayList<>(List.of(concept));
        for (Map.Entry<String, List<String>> module : MODULES) {
            SortedSet<String> packages = new TreeSet<>(packagesOf(module.getKey()));
            packages.retainAll(
                    module.getValue().stream().map(parent -> parent + "." + concept).toList());
            cells.add(Markdown.quoted(packages));
        }
        return cells;
    }

    private static List<List<String>> others() {
        Set<String> concepts = concepts();
        return SourceTree.modules().stream()
                .map(
                        module ->
                                List.of(
                                        Markdown.quoted(module),
                                        Markdown.quoted(
                                                packagesOf(module).stream()
                                                        .filter(n -> !isOfConcept(n, concepts))
                                                        .toList())))
                .filter(row -> !row.getLast().isEmpty())
                .toList();
    }

    private static boolean isOfConcept(String name, Set<String> concepts) {
        return name.contains(".") && concepts.contains(lastSegment(name));
    }

    private static String lastSegment(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Packages of a module without {@code org.expedite}, which itself is omitted. */
    private static SortedSet<String> packagesOf(String module) {
        return TREE.packagesOf(module).stream()
                .filter(name -> name.startsWith(ROOT_PACKAGE))
                .map(name -> name.substring(ROOT_PACKAGE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
