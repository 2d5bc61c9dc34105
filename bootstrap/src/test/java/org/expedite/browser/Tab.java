package org.expedite.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A tab of somebody's browser, used by what the page says: names of buttons, links and fields. Each
 * kind of page is checked once in a run, see {@link PageChecks}.
 */
public final class Tab implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 5_000;

    private final BrowserContext context;
    private final Page page;
    private final Set<String> checked;
    private final boolean scripts;
    private final List<String> errors = new ArrayList<>();

    Tab(BrowserContext context, Set<String> checked, boolean scripts) {
        this.context = context;
        this.checked = checked;
        this.scripts = scripts;
        page = context.newPage();
        page.setDefaultTimeout(TIMEOUT_MILLIS);
        page.onPageError(errors::add);
        page.onDialog(
                dialog -> {
                    errors.add(page.url() + " shows a dialog: " + dialog.message());
                    dialog.dismiss();
                });
        page.onConsoleMessage(
                message -> {
                    // A page that is hidden, or a form with a problem, has another status than 200.
                    if (message.type().equals("error")
                            && !message.text().startsWith("Failed to load resource")
                            && !isOfFragment(message.text())) {
                        errors.add(page.url() + ": " + message.text());
                    }
                });
    }

    /**
     * A fragment that is no longer wanted, as its page was left or typed into again; or one that
     * cannot come, without a session or a network. Other failures are errors.
     */
    private static boolean isOfFragment(String message) {
        return message.startsWith("htmx:sendAbort")
                || message.startsWith("htmx:sendError")
                || message.startsWith("htmx:afterRequest")
                || message.startsWith("Response Status Error Code 401");
    }

    /** The page, for what has no word here. */
    public Page page() {
        return page;
    }

    /** Opens a page by its address. */
    public Tab open(String path) {
        page.navigate(path);
        return check();
    }

    /** Presses a button. */
    public Tab press(String name) {
        return click(named(AriaRole.BUTTON, name));
    }

    /** Follows a link. */
    public Tab follow(String name) {
        return click(named(AriaRole.LINK, name));
    }

    /** Types into the field with a label, in place of what it held. */
    public Tab type(String label, String text) {
        Locator exactly = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        (exactly.count() > 0 ? exactly : page.getByLabel(label)).first().fill(text);
        return this;
    }

    /** Chooses an option of a select, or marks a radio button or check box. */
    public Tab choose(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    /** Chooses an option of a list. */
    public Tab select(String label, String option) {
        page.getByLabel(label).first().selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Opens what is folded under a line. */
    public Tab unfold(String summary) {
        page.locator("main summary", new Page.LocatorOptions().setHasText(summary)).first().click();
        return this;
    }

    /** Signs in as somebody of the demo by one click. */
    public Tab signInAs(String person) {
        return click(page.locator("button[name=person][value=" + person + "]"));
    }

    /** Waits until the page says something. */
    public Tab says(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /** Returns what the main part of the page says. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** Returns the path of the page. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    /** Checks the page as it stands, unless one of its kind has been. */
    public Tab check() {
        if (scripts && checked.add(kind())) {
            new PageChecks(page).all();
        }
        return this;
    }

    /** The address without what differs from one record to the next, and the heading. */
    private String kind() {
        Locator heading = page.locator("h1").first();
        return path().replaceAll("[^/]*\\d[^/]*", "*")
                + " "
                + heading.textContent().replaceAll("\\d+", "*");
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    private Tab click(Locator what) {
        what.click();
        page.waitForLoadState();
        return check();
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    @Override
    public void close() {
        context.close();
    }
}
