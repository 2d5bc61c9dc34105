package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever people write is text on every page that shows it, and makes no page wider. */
@InBrowser
class HostileContentBrowserTest {

    @Test
    void what_is_stored_is_shown_as_it_was_written(Demo demo) {
        HostileRecords records = new HostileRecords(demo);
        Set<String> hidden = new HashSet<>(records.written());

        for (String person : List.of("ana", "engineer-l2", "duty-manager")) {
            hidden.removeIf(walks(demo, person, records.pages())::saw);
        }
        for (String person : List.of("registrar", "admin")) {
            hidden.removeIf(walks(demo, person, List.of("/home"))::saw);
        }

        assertThat(hidden).isEmpty();
    }

    private static Walk walks(Demo demo, String person, List<String> pages) {
        Walk walk = new Walk(demo.as(person));
        walk.everywhereFrom(pages);
        return walk;
    }

    @ParameterizedTest
    @CsvSource({
        "ana, /cases/new",
        "ana, /tokens",
        "engineer-l2, /calls/new",
        "engineer-l2, /cases",
        "engineer-l2, /registry",
        "registrar, /registry/new/organizations",
        "registrar, /registry/new/contacts",
        "registrar, /registry/new/contracts",
        "admin, /admin/audit",
        "admin, /admin/new-account?kind=OTHER",
    })
    void what_was_typed_is_shown_again(String person, String page, Demo demo) {
        Walk walk = new Walk(demo.as(person));
        String typed = HostileRecords.ATTACK.strip() + "W".repeat(300);

        walk.send(page, typed);

        assertThat(walk.saw(typed)).isTrue();
    }
}
