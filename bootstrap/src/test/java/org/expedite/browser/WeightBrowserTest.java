package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are small enough for a phone with a bad connection. */
@InBrowser
class WeightBrowserTest {
    private static final int ALL = 60 * 1024;
    private static final int PUBLIC_HTML = 30 * 1024;

    @ParameterizedTest
    @CsvSource({
        "ana, /home",
        "ana, /cases/new?serial=JN1",
        "ana, /equipment",
        "engineer-l2, /queues/L1",
        "engineer-l2, /calls/new",
        "duty-manager, /board",
        "registrar, /registry/contracts/C1",
    })
    void a_page_loads_little_and_at_once(String person, String path, Demo demo) {
        demo.opensP1("ana", "Both routing engines reset");

        loadsLittle(PageLoad.of(demo.as(person), path));
    }

    @Test
    void a_case_and_its_decision_load_little_and_at_once(Demo demo) {
        String number = demo.opensP1("ana", "Both routing engines reset");
        String decision = demo.escalates("ana", number);

        loadsLittle(PageLoad.of(demo.as("ana"), "/cases/" + number));
        loadsLittle(PageLoad.of(demo.as("ana"), "/decisions/" + decision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/may-i", "/sign-in"})
    void a_public_page_is_smaller_still(String path, Demo demo) {
        PageLoad load = PageLoad.of(demo.asNobody(), path);

        loadsLittle(load);
        assertThat(load.html()).isLessThan(PUBLIC_HTML);
    }

    /** The document names all that it needs, which is the second and last round trip. */
    private static void loadsLittle(PageLoad load) {
        assertThat(load.compressed()).isLessThan(ALL);
        assertThat(load.chained()).isEmpty();
    }
}
