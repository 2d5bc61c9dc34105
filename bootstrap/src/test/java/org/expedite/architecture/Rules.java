package org.expedite.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rules of the house. */
final class Rules {
    private Rules() {}

    /**
     * The rules over what is in one package and below.
     *
     * @param root the package
     * @param exported the packages of its core that everybody may use
     */
    static List<ArchRule> of(String root, Set<String> exported) {
        return Stream.of(
                        Layers.of(root).stream(),
                        Maps.of(root).stream().map(KnowledgeMap::rule),
                        Purity.of(root).stream(),
                        Names.of(root).stream(),
                        Shapes.of(root, exported).stream())
                .flatMap(rules -> rules)
                .toList();
    }
}
