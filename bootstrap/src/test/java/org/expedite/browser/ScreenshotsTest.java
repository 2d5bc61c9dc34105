package org.expedite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.expedite.served.Answer;
import org.expedite.served.Client;
import org.expedite.web.contract.Multipart;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes the pictures of {@code docs/pages}; only {@code mvn -Pscreenshots verify} does it. */
@InBrowser
@Tag("screenshots")
class ScreenshotsTest {
    private static final Path PICTURES = Path.of("..", "docs", "pages");

    @Test
    void pages_of_everybody(Demo demo) {
        takeScreen(demo.asNobody(wide()).open("/"), "programme");
        takeScreen(demo.asNobody(narrow()).open("/"), "programme-narrow-dark");
        take(demo.asNobody(wide()).open("/sign-in"), "sign-in");
        take(demo.asNobody(wide()).open("/may-i").press("May I?"), "may-i");
    }

    @Test
    void pages_of_a_day(Demo demo) {
        beforeToday(demo);
        String synopsis = "Both routing engines reset every few minutes";
        String number = opens(demo, new Report("ana", "JN1", synopsis), "P1");
        customer(demo, number);
        center(demo, number);
    }

    private static void customer(Demo demo, String number) {
        take(opening(demo.as("ana", wide())), "open-a-case");
        take(opening(demo.as("ana", narrow())), "open-a-case-narrow-dark");
        demo.pass(Duration.ofMinutes(4));
        String refused = demo.escalates("dan", number);
        String granted = demo.escalates("ana", number);
        demo.pass(Duration.ofMinutes(9));
        Map<String, String> note =
                Map.of("body", "The core dumps are on their way.", "visibility", "PUBLIC");
        demo.center().as("ana").post("/v1/cases/" + number + "/notes", note);
        demo.center()
                .as("ana")
                .post(
                        "/v1/cases/" + number + "/attachments",
                        Multipart.file("re0-messages.log", "chassisd[1]: CHASSISD_RE_INIT"));
        take(demo.as("ana", wide()).open("/decisions/" + granted), "decision-granted");
        take(demo.as("dan", wide()).open("/decisions/" + refused), "decision-not-granted");
        take(demo.as("dan", narrow()).open("/decisions/" + refused), "decision-narrow-dark");
        take(demo.as("ana", wide()).open("/home"), "home");
        take(demo.as("engineer-l2", wide()).open("/queues/L2"), "queue");
        take(demo.as("engineer-l2", narrow()).open("/queues/L2"), "queue-narrow-dark");
        for (String claimed = ""; !claimed.equals(number); ) {
            claimed = demo.center().as("engineer-l2").post("/v1/queues/L2/claims").text("/number");
        }
        take(demo.as("engineer-l2", wide()).open("/cases/" + number), "case");
        take(demo.as("ana", narrow()).open("/cases/" + number), "case-narrow-dark");
    }

    private static void center(Demo demo, String number) {
        Tab call = demo.as("engineer-l2", wide()).open("/calls/new");
        take(call.type("Name", "alvarez").press("Find the caller"), "call");
        Tab board = demo.as("duty-manager", wide()).open("/board");
        takeScreen(board, "board");
        Locator charts = board.page().locator("section:has(#decisions-heading)");
        charts.screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("charts.png")));
        takeScreen(demo.as("duty-manager", dark()).open("/board?wall=1"), "wall-dark");
        demo.center()
                .as("duty-manager")
                .post("/v1/cases/" + number + "/overrides", Map.of("reason", "The board calls."));
        take(demo.as("registrar", wide()).open("/registry/contracts/C2"), "record");
        takeScreen(demo.as("admin", wide()).open("/admin/audit"), "audit");
    }

    private static Tab opening(Tab tab) {
        tab.open("/cases/new").type("Serial number", "JN1");
        tab.type("What is happening?", "Both routing engines reset every few minutes");
        tab.choose("P1 Critical").says("You would go first");
        return tab;
    }

    /** What happened on the days before, so that queues and charts have something to show. */
    private static void beforeToday(Demo demo) {
        List<Report> reports =
                List.of(
                        new Report("ana", "JN2", "Fabric plane offline after the upgrade"),
                        new Report("bob", "JN3", "Line card resets under load"),
                        new Report("dan", "JN1", "No traffic through slot 3"),
                        new Report("ivy", "JN20", "Routes are withdrawn every hour"),
                        new Report("dan", "JN9", "Fan tray failed, temperature rises"),
                        new Report("ana", "JN1", "BGP sessions flap to both providers"));
        for (int day = 0; day < 12; day++) {
            for (int of = 0; of <= day % 4; of++) {
                Report report = reports.get((day + of) % reports.size());
                demo.escalates(report.person(), opens(demo, report, "P1"));
            }
            demo.pass(Duration.ofMinutes(40));
            for (int turn = 0; turn < 4 && day < 11; turn++) {
                endsNext(demo, "engineer-l1", "L1");
                endsNext(demo, "engineer-l2", "L2");
            }
            demo.pass(Duration.ofHours(21));
        }
        opens(demo, new Report("dan", "JN2", "Clock of one plane drifts"), "P2");
        opens(demo, new Report("ana", "JN5", "Port flaps once a day"), "P3");
        opens(demo, new Report("ana", "JN6", "Line card resets after a power cut"), "P2");
        demo.pass(Duration.ofMinutes(50));
    }

    /** Ends a case, unless none waits. */
    private static void endsNext(Demo demo, String engineer, String level) {
        Client client = demo.center().as(engineer);
        Answer claimed = client.post("/v1/queues/" + level + "/claims");
        if (!claimed.text("/number").isEmpty()) {
            String path = "/v1/cases/" + claimed.text("/number");
            client.post(path + "/resolutions", Map.of("summary", "The part was replaced."));
            demo.center().as(claimed.text("/requester_id")).post(path + "/closures");
        }
    }

    private static String opens(Demo demo, Report report, String priority) {
        return demo.center()
                .as(report.person())
                .post(
                        "/v1/cases",
                        Map.of(
                                "channel", "WEB",
                                "product", Map.of("serial", report.serial()),
                                "priority", priority,
                                "synopsis", report.synopsis(),
                                "diagnostics", List.of("core dumps"),
                                "round_the_clock_contacts",
                                        List.of(Map.of("name", "NOC", "phone", "+14085550100"))))
                .text("/number");
    }

    private record Report(String person, String serial, String synopsis) {}

    private static void take(Tab tab, String name) {
        tab.page().screenshot(options(name).setFullPage(true));
    }

    private static void takeScreen(Tab tab, String name) {
        tab.page().screenshot(options(name));
    }

    private static Page.ScreenshotOptions options(String name) {
        return new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png"));
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions()
                .setViewportSize(1280, 860)
                .setColorScheme(ColorScheme.LIGHT);
    }

    private static Browser.NewContextOptions dark() {
        return wide().setColorScheme(ColorScheme.DARK);
    }

    private static Browser.NewContextOptions narrow() {
        return new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setColorScheme(ColorScheme.DARK);
    }
}
