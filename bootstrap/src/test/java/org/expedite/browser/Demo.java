package org.expedite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.expedite.persistence.TestDatabase;
import org.expedite.served.Center;

/** A demo that listens, on a MySQL server, and a browser in which people open its pages. */
public final class Demo implements AutoCloseable {
    /** Kinds of pages that any test of this process has checked. */
    private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();

    private final Center center = new Center(TestDatabase.Kind.MYSQL, Map.of());
    private final Chromium chromium = new Chromium();
    private final List<Tab> tabs = new ArrayList<>();

    Demo() {
        center.set("expedite.schedule.enabled", true);
        center.set("expedite.schedule.polling", "500ms");
    }

    /** The program, for what a test does beside the pages. */
    public Center center() {
        return center;
    }

    /** Lets time pass for the program, whose clock stands still otherwise. */
    public void pass(Duration time) {
        center.clock().set(center.clock().instant().plus(time));
    }

    /** Has somebody open a P1 case on equipment under a direct contract, and returns its number. */
    public String opensP1(String person, String synopsis) {
        return opens(person, "P1", "JN1", synopsis);
    }

    /** Has somebody open a case, and returns its number. */
    public String opens(String person, String priority, String serial, String synopsis) {
        return center.as(person)
                .post(
                        "/v1/cases",
                        Map.of(
                                "channel",
                                "WEB",
                                "product",
                                Map.of("serial", serial),
                                "priority",
                                priority,
                                "synopsis",
                                synopsis))
                .text("/number");
    }

    /** Has somebody ask for the priority escalation of a case, and returns the decision's id. */
    public String escalates(String person, String number) {
        return center.as(person)
                .post(
                        "/v1/cases/" + number + "/escalations",
                        Map.of(
                                "kind", "PRIORITY",
                                "reason", "RESOLUTION_TIME",
                                "justification", "The business stands still."))
                .text("/decision_id");
    }

    /**
     * Opens a tab for somebody of the demo, who begins at the address that the program prints, and
     * signs in by one click.
     */
    public Tab as(String person) {
        return as(person, new Browser.NewContextOptions());
    }

    /** Opens such a tab in a browser with other properties, such as one without scripts. */
    public Tab as(String person, Browser.NewContextOptions options) {
        return asNobody(options).open("/").follow("Sign in").signInAs(person);
    }

    /** Opens such a tab in a browser with or without scripts. */
    public Tab as(String person, boolean scripts) {
        return as(person, new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    }

    /** Opens such a tab in a browser without scripts. */
    public Tab withoutScripts(String person) {
        return as(person, false);
    }

    /** Opens a tab for somebody who has not signed in. */
    public Tab asNobody() {
        return asNobody(new Browser.NewContextOptions());
    }

    /**
     * Opens such a tab in a browser with other properties. Nothing moves in it, so that no colour
     * is seen halfway to another.
     */
    public Tab asNobody(Browser.NewContextOptions options) {
        BrowserContext context =
                chromium.browser()
                        .newContext(
                                options.setBaseURL(center.server().address().toString())
                                        .setLocale("en-US")
                                        .setReducedMotion(ReducedMotion.REDUCE)
                                        .setTimezoneId("UTC"));
        Tab tab = new Tab(context, CHECKED, !Boolean.FALSE.equals(options.javaScriptEnabled));
        tabs.add(tab);
        return tab;
    }

    /** Closes all tabs; unless the test has failed already, none may have told of an error. */
    void closeTabs(boolean failed) {
        List<String> errors = tabs.stream().flatMap(tab -> tab.errors().stream()).toList();
        tabs.forEach(Tab::close);
        tabs.clear();
        if (!failed && !errors.isEmpty()) {
            throw new AssertionError("the browser complained: " + errors);
        }
    }

    @Override
    public void close() {
        chromium.close();
        center.close();
    }
}
