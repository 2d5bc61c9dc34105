package org.expedite.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.expedite.domain.pages.Approved;
import org.junit.jupiter.api.Test;

/** Links between pages have targets. */
class LinksTest {

    @Test
    void links_lead_to_existing_files_and_headings() {
        List<String> broken = new ArrayList<>();
        for (Page page : Page.all()) {
            page.links().stream()
                    .filter(link -> !link.startsWith("http"))
                    .filter(link -> !leadsSomewhere(page, link))
                    .forEach(link -> broken.add(page + ": " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void detects_broken_links() {
        Page page = Page.of(Path.of("docs", "architecture.md"));

        assertThat(leadsSomewhere(page, "adapters.md#in-six-steps")).isTrue();
        assertThat(leadsSomewhere(page, "../README.md")).isTrue();
        assertThat(leadsSomewhere(page, "adapters.md#in-no-steps")).isFalse();
        assertThat(leadsSomewhere(page, "house.md")).isFalse();
    }

    private static boolean leadsSomewhere(Page page, String link) {
        int anchor = link.indexOf('#');
        String file = anchor < 0 ? link : link.substring(0, anchor);
        Path target = file.isEmpty() ? page.path() : page.path().resolveSibling(file).normalize();
        return Files.exists(Approved.root().resolve(target))
                && (anchor < 0 || Page.of(target).anchors().contains(link.substring(anchor + 1)));
    }
}
