package org.expedite.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.expedite.domain.pages.Approved;
import org.expedite.persistence.TestDatabase;
import org.expedite.web.http.routes.WebPage;
import org.junit.jupiter.api.Test;

/** The table of docs/case-manager.md has every page, and no other. */
class PagesTableTest {
    private static final Pattern ADDRESS = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    @Test
    void every_page_is_in_the_table() throws IOException {
        String page = Files.readString(Approved.root().resolve("docs/case-manager.md"));
        Set<String> told =
                ADDRESS.matcher(page)
                        .results()
                        .map(row -> row.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        try (Center center = new Center(TestDatabase.Kind.H2, Map.of())) {
            Set<String> served =
                    center.server()
                            .context()
                            .getBean(Router.class)
                            .uriRoutes()
                            .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                            .filter(route -> route.getTargetMethod().hasAnnotation(WebPage.class))
                            .map(route -> route.getUriMatchTemplate().toPathString())
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(told).isEqualTo(served);
        }
    }
}
