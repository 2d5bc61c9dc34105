package org.expedite.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All architecture rules. */
final class Rules {
    private Rules() {}

    /**
     * Returns the rules for a package and everything below it.
     *
     * @param root the package
     * @param exported the packages of its core that everybody may use
     */
    static List<ArchRule> of(String root, Set<String> exported) {
        return Stream.of(
                        Layers.of(root).stream(),
                        Maps.of(root).stream().map(KnowledgeMap::rule),
                        Purity.of(root).stream(),
                        Roles.of(root).stream(),
                        Names.of(root).stream(),
                        Shapes.of(root, exported).stream())
                .flatMap(rules -> rules)
                .toList();
    }
}
