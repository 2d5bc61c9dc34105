package org.expedite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Somebody who uses a tab by its keys alone, and so by where the focus is. */
final class Keyboard {
    /** More presses than any page takes from its first control to its last. */
    private static final int MOST = 80;

    /** The role and the name of what has the focus, as somebody hears them. */
    private static final String FOCUSED =
            """
            () => {
              const one = document.activeElement;
              if (one === document.body) return 'nothing: ';
              const label = one.labels?.[0]?.innerText;
              const name = one.getAttribute('aria-label') ?? label ?? one.innerText ?? '';
              return (one.type ?? one.localName) + ': ' + name.trim();
            }\
            """;

    private final Tab tab;
    private final Page page;
    private final AtomicInteger loads = new AtomicInteger();

    Keyboard(Tab tab) {
        this.tab = tab;
        page = tab.page();
        page.onLoad(_ -> loads.incrementAndGet());
    }

    /** Moves the focus to what has a name, or one that begins so. */
    Keyboard to(String name) {
        return to(focused -> focused.substring(focused.indexOf(": ") + 2).startsWith(name), name);
    }

    private Keyboard to(Predicate<String> wanted, String name) {
        StringBuilder passed = new StringBuilder();
        for (int presses = 0; presses <= MOST; presses++) {
            String focused = focused();
            if (wanted.test(focused)) {
                return this;
            }
            passed.append(focused.lines().findFirst().orElse("")).append("; ");
            page.keyboard().press("Tab");
        }
        throw new AssertionError(
                name + " was not reached by " + MOST + " presses of Tab, but: " + passed);
    }

    /** Presses a key on what has the focus, which stays on the page. */
    Keyboard press(String key) {
        page.keyboard().press(key);
        return keepsFocus();
    }

    /** Follows a link to another part of the page, an element of a kind. */
    Keyboard goesTo(String element) {
        page.keyboard().press("Enter");
        page.waitForCondition(
                () -> element.equals(page.evaluate("document.activeElement.localName")));
        return this;
    }

    /** Presses a key that leads to another page. */
    Keyboard leavesBy(String key) {
        int before = loads.get();
        page.keyboard().press(key);
        page.waitForCondition(() -> loads.get() > before);
        tab.check();
        return this;
    }

    /** Follows the link, or presses the button, that has a name. */
    Keyboard enter(String name) {
        return to(name).leavesBy("Enter");
    }

    /** Presses the button that signs in as somebody of the demo. */
    Keyboard signInAs(String name) {
        return to(focused -> focused.startsWith("submit: ") && focused.contains(name), name)
                .leavesBy("Enter");
    }

    /** Opens what is folded under a line. */
    Keyboard unfold(String name) {
        return to(focused -> focused.equals("summary: " + name), name).press("Enter");
    }

    /** Types into the field with a label, in place of what it held. */
    Keyboard type(String label, String text) {
        to(label);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /**
     * Marks the radio button with a label by the arrows, from whichever of its group comes first.
     */
    Keyboard choose(String label) {
        to(focused -> focused.startsWith("radio: "), "a radio button");
        for (int presses = 0; presses < MOST && !focused().startsWith("radio: " + label); ) {
            page.keyboard().press("ArrowDown");
            presses++;
        }
        assertThat(focused()).startsWith("radio: " + label);
        if (page.evaluate("document.activeElement.checked").equals(false)) {
            page.keyboard().press("Space");
        }
        return keepsFocus();
    }

    /** Waits until the page says something, and still has the focus where somebody left it. */
    Keyboard hears(String text) {
        tab.says(text);
        return keepsFocus();
    }

    private Keyboard keepsFocus() {
        assertThat(page.evaluate("document.activeElement === document.body"))
                .as("nothing on " + page.url() + " has the focus")
                .isEqualTo(false);
        return this;
    }

    private String focused() {
        return (String) page.evaluate(FOCUSED);
    }
}
