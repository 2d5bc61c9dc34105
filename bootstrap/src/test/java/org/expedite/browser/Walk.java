package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A walk by all links that somebody sees, to some pages of each kind. */
final class Walk {
    private static final int OF_EACH_KIND = 1;
    private static final int MOST = 150;

    /** Unfolds all, and says what is to be read, where one can go, and what should not be. */
    private static final String READ =
            """
            () => {
              document.querySelectorAll('details').forEach((one) => { one.open = true; });
              const fields = [...document.querySelectorAll('input, textarea, option')];
              return {
                text: [document.body.innerText, ...fields.map((one) => one.value)].join('\\n'),
                links: [...document.querySelectorAll('a[href]:not([download])')]
                    .filter((one) => one.origin === location.origin)
                    .map((one) => one.pathname + one.search),
                injected: document.querySelectorAll('img[src=x], script:not([src])').length,
                width: document.documentElement.scrollWidth,
              };
            }\
            """;

    /** Leaves out what is chosen from a list, and what no server shows again. */
    private static final String FILL =
            """
            (text) => {
              const typed = 'textarea, input:is([type=text], [type=search], [type=tel], :not([type]))';
              const form = [...document.querySelectorAll('main form')]
                  .find((one) => one.querySelector(typed));
              form.noValidate = true;
              form.classList.add('filled');
              form.querySelectorAll('details').forEach((one) => { one.open = true; });
              form.querySelectorAll(typed).forEach((one) => { one.value = text; });
            }\
            """;

    private final Tab tab;
    private final List<String> read = new ArrayList<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    Walk(Tab tab) {
        this.tab = tab;
        tab.page().setViewportSize(PageChecks.NARROWEST, 700);
    }

    /** Visits some pages, and those to which they lead. */
    void everywhereFrom(List<String> pages) {
        Deque<String> next = new ArrayDeque<>(pages);
        seen.addAll(pages);
        for (int visited = 0; visited < MOST && !next.isEmpty(); visited++) {
            String path = next.removeFirst();
            tab.page()
                    .navigate(
                            path,
                            new Page.NavigateOptions()
                                    .setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            for (Object link : read()) {
                add(next, (String) link);
            }
        }
        assertThat(next).as("pages that were not visited").isEmpty();
    }

    /** Types a text into all fields of the first form of a page, and sends it. */
    void send(String path, String text) {
        Page page = tab.page();
        page.navigate(path);
        page.evaluate(FILL, text);
        page.locator("main form.filled button").first().click();
        page.waitForLoadState();
        read();
    }

    /** Whether a page showed a text. */
    boolean saw(String text) {
        return read.stream().anyMatch(page -> page.contains(text));
    }

    private List<?> read() {
        Page page = tab.page();
        Map<?, ?> found = (Map<?, ?>) page.evaluate(READ);
        assertThat(found.get("injected"))
                .as("elements by what was written on " + page.url())
                .isEqualTo(0);
        assertThat(found.get("width")).as("width of " + page.url()).isEqualTo(PageChecks.NARROWEST);
        read.add((String) found.get("text"));
        return (List<?>) found.get("links");
    }

    private void add(Deque<String> next, String path) {
        if (!isPage(path) || !seen.add(path)) {
            return;
        }
        if (path.contains(HostileRecords.MARK)) {
            next.addFirst(path);
        } else if (kinds.merge(kind(path), 1, Integer::sum) <= OF_EACH_KIND) {
            next.addLast(path);
        }
    }

    private static boolean isPage(String path) {
        return !path.matches("/(v1|docs|assets|openapi)\\b.*") && !path.contains(".csv");
    }

    /** The address without what differs from one record to the next. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "?")
                .replaceAll("[^/]*\\d[^/]*", "*")
                .replaceAll("(/registry/[^/]+|/admin/accounts)/[^/]+", "$1/*");
    }
}
