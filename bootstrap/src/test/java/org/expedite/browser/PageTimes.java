package org.expedite.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * Measures on this machine what pages weigh, and when a browser that has nothing yet paints the
 * page of a case. It prints the figures; {@link WeightBrowserTest} holds the bounds of the weights.
 */
public final class PageTimes {
    private static final int LOADS = 20;
    private static final int WARM_UP = 5;

    private static final String PAINTED =
            "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1";

    private PageTimes() {}

    /** Needs no arguments. */
    public static void main(String[] arguments) {
        try (Demo demo = new Demo()) {
            String number = demo.opensP1("ana", "Both routing engines reset");
            String decision = demo.escalates("ana", number);
            String path = "/cases/" + number;
            pages(path, "/decisions/" + decision)
                    .forEach(
                            (page, person) -> {
                                try (Tab tab = demo.as(person)) {
                                    System.out.println(page + ": " + PageLoad.of(tab, page));
                                }
                            });
            IntStream.range(0, WARM_UP).forEach(_ -> painted(demo, path));
            List<Double> times =
                    IntStream.range(0, LOADS).mapToObj(_ -> painted(demo, path)).sorted().toList();
            System.out.printf(
                    "First contentful paint of a case in %d loads: p50 %.0f ms, p95 %.0f ms%n",
                    LOADS, times.get(LOADS / 2), times.get(LOADS * 95 / 100));
        }
        System.exit(0);
    }

    private static SequencedMap<String, String> pages(String ofCase, String ofDecision) {
        SequencedMap<String, String> pages = new LinkedHashMap<>();
        pages.put("/", "ana");
        pages.put("/may-i", "ana");
        pages.put("/home", "ana");
        pages.put("/cases/new?serial=JN1", "ana");
        pages.put(ofCase, "ana");
        pages.put(ofDecision, "ana");
        pages.put("/queues/L1", "engineer-l2");
        pages.put("/calls/new", "engineer-l2");
        pages.put("/board", "duty-manager");
        return pages;
    }

    /**
     * Opens the page in a browser that has nothing of it, and returns when it was painted, in ms.
     */
    private static double painted(Demo demo, String path) {
        try (Tab tab = demo.as("ana")) {
            PageLoad.of(tab, path);
            tab.page().waitForCondition(() -> time(tab) >= 0);
            return time(tab);
        }
    }

    private static double time(Tab tab) {
        return ((Number) tab.page().evaluate(PAINTED)).doubleValue();
    }
}
