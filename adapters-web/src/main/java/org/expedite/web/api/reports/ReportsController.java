package org.expedite.web.api.reports;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import org.expedite.application.access.Actor;
import org.expedite.application.reports.ReportDesk;
import org.expedite.web.http.admission.Admitted;
import org.jspecify.annotations.Nullable;

/** Reports for the people who run the center. */
@Controller("/v1/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Admitted
@Tag(name = "Reports")
public class ReportsController {
    private static final String TOO_LONG = "TOO_LONG: must have at most 40 characters";

    private final ReportDesk desk;

    ReportsController(ReportDesk desk) {
        this.desk = desk;
    }

    /**
     * The decisions on priority escalation of a period, counted in groups. Ordinary escalations are
     * not among them. The period has at most 366 days, the report at most 1,000 groups. Needs the
     * role DUTY_MANAGER or ADMIN.
     *
     * @param from the beginning: a day of the center's zone, or a time; by default 30 days before
     *     the end
     * @param to the end: a day of the center's zone, which is included, or a time, which is not; by
     *     default the present
     * @param groupBy what the decisions are grouped by; of {@code failed_rule}, a decision counts
     *     in each rule that failed
     * @param format the format of the report; by default as {@code Accept} says. In CSV, values
     *     that a spreadsheet would read as a formula have an apostrophe before them
     */
    @Get(
            uri = "/escalations",
            produces = {MediaType.APPLICATION_JSON, Csv.TYPE})
    @ApiResponse(
            responseCode = "200",
            description = "The report.",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "Name of the file, if it is CSV.",
                            schema = @Schema(type = "string")),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = EscalationReportJson.class)),
                @Content(mediaType = Csv.TYPE, schema = @Schema(type = "string"))
            })
    HttpResponse<?> getEscalationReport(
            Actor actor,
            @QueryValue @Size(max = 40, message = TOO_LONG) @Nullable String from,
            @QueryValue @Size(max = 40, message = TOO_LONG) @Nullable String to,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "outcome",
                                                "failed_rule",
                                                "product_line",
                                                "level",
                                                "organization",
                                                "day"
                                            },
                                            defaultValue = "outcome"))
                    @QueryValue("group_by")
                    @Nullable String groupBy,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"json", "csv"}))
                    @QueryValue
                    @Nullable String format,
            HttpRequest<?> request) {
        ReportFormat wanted = ReportFormat.of(format, request);
        EscalationReportJson report =
                EscalationReportJson.of(
                        desk.escalations(
                                actor, Periods.of(desk, from, to), Groupings.named(groupBy)));
        return wanted.response("escalations-by-" + report.groupBy(), report, report::toCsv);
    }

    /**
     * The waiting cases of all queues, by level and priority, and for how long they wait. Needs the
     * role DUTY_MANAGER or ADMIN.
     *
     * @param format the format of the report; by default as {@code Accept} says
     */
    @Get(
            uri = "/queues",
            produces = {MediaType.APPLICATION_JSON, Csv.TYPE})
    @ApiResponse(
            responseCode = "200",
            description = "The report.",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "Name of the file, if it is CSV.",
                            schema = @Schema(type = "string")),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = QueueReportJson.class)),
                @Content(mediaType = Csv.TYPE, schema = @Schema(type = "string"))
            })
    HttpResponse<?> getQueueReport(
            Actor actor,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"json", "csv"}))
                    @QueryValue
                    @Nullable String format,
            HttpRequest<?> request) {
        ReportFormat wanted = ReportFormat.of(format, request);
        QueueReportJson report = QueueReportJson.of(desk.queues(actor));
        return wanted.response("queues", report, report::toCsv);
    }
}
