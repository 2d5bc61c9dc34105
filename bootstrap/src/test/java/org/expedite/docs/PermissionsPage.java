package org.expedite.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.Relation;
import org.expedite.application.access.Role;
import org.expedite.application.access.UseCase;
import org.expedite.application.access.UseCase.Area;
import org.expedite.domain.cases.CaseMove;
import org.expedite.domain.pages.Markdown;
import org.jspecify.annotations.Nullable;

/** The page of permissions, generated from the table. */
final class PermissionsPage {
    private static final String DENIED = "–";

    private PermissionsPage() {}

    static String page() {
        Markdown page =
                new Markdown()
                        .title("Permissions")
                        .paragraph(
                                "Everything that somebody can ask of the center is a use case."
                                    + " These tables say which role may use it, and on what."
                                    + " Whatever is not listed is denied. Calls by web, phone and"
                                    + " API are answered by the same tables. Only the programme,"
                                    + " the description of the API and the health of the server are"
                                    + " shown to everybody.")
                        .section("Roles")
                        .paragraph(
                                "A person or program may have several roles; what one of them"
                                        + " allows is allowed.")
                        .table(List.of("role", "is"), roles())
                        .paragraph(
                                "An engineer or duty manager is one only while a record of the"
                                        + " registry says that this person works for the center."
                                        + " Without such a record the role allows nothing, whatever"
                                        + " the account or token says.")
                        .paragraph(
                                "A token that is read-only has the roles of its account. It reads"
                                        + " what these may read, and changes nothing.")
                        .section("What a role may be limited to")
                        .table(List.of("limit", "means"), relations())
                        .section("How a request is answered")
                        .paragraph("The first of these that applies is the answer:")
                        .list(answers());
        for (Area area : Area.values()) {
            page.section(area.title()).table(heads(area), rows(area));
            if (area == Area.CASEWORK) {
                page.paragraph(centersMoves());
            }
        }
        return page.toString();
    }

    private static List<List<String>> roles() {
        return Arrays.stream(Role.values())
                .map(role -> List.of(Markdown.quoted(role), described(role)))
                .toList();
    }

    private static String described(Role role) {
        return switch (role) {
            case CUSTOMER -> "A contact of a customer or partner, who acts for itself.";
            case ENGINEER -> "An engineer of the center, who sees and works all cases.";
            case DUTY_MANAGER ->
                    "An engineer at every level, who acts in place of any owner, and can move a"
                            + " case outside of the programme.";
            case REGISTRAR -> "A person or system that maintains the registry.";
            case ADMIN -> "An administrator of accounts and settings, who does no casework.";
        };
    }

    private static List<List<String>> relations() {
        return Arrays.stream(Relation.values())
                .map(relation -> List.of(relation.text(), described(relation)))
                .toList();
    }

    private static String described(Relation relation) {
        return switch (relation) {
            case ANY -> "Nothing; it may be used on everything.";
            case OWN_ORGANIZATION ->
                    "Cases of an organization that this person works for today, as employee or"
                            + " contractor. Former employees see nothing, and a partner sees"
                            + " nothing of the cases of its customers.";
            case OWN_EMPLOYER ->
                    "The same, but for employees only: a contractor cannot bind the customer. Nor"
                            + " can staff name a contractor as the person who does.";
            case OWNER -> "Cases that this person owns.";
            case OWN_LEVEL ->
                    "Technical levels at which the registry says that this person works. A duty"
                            + " manager works at all of them.";
            case SELF -> "What concerns this person or account.";
        };
    }

    private static List<String> answers() {
        return List.of(
                "401: nobody is signed in, or no role is left to the one who is.",
                "403: no role of the caller may use the use case. Who does no casework gets this"
                        + " for every case, whether it exists or not. A read-only token gets it for"
                        + " every change.",
                "404: the caller may not see the case. Somebody else's case is answered like one"
                        + " that does not exist, in every call.",
                "403: the caller sees the case, and none of the roles may use the use case on it.",
                "409: the state of the case does not allow it. Who is not the owner of the case"
                        + " gets `NOT_THE_OWNER`. Corrections and reopenings need no owner.");
    }

    private static List<String> heads(Area area) {
        List<String> heads = new ArrayList<>(List.of("use case"));
        Arrays.stream(Role.values()).map(Markdown::quoted).forEach(heads::add);
        heads.add("read-only token");
        if (hasMoves(area)) {
            heads.add("[moves](life-cycle.approved.md)");
        }
        return heads;
    }

    private static List<List<String>> rows(Area area) {
        return useCases(area).map(useCase -> row(useCase, hasMoves(area))).toList();
    }

    private static List<String> row(UseCase useCase, boolean withMoves) {
        List<String> row = new ArrayList<>(List.of(useCase.text()));
        for (Role role : Role.values()) {
            Relation relation = Permissions.of(useCase).get(role);
            row.add(relation == null ? DENIED : relation.text());
        }
        row.add(useCase.changes() ? DENIED : "yes");
        if (withMoves) {
            row.add(Markdown.quoted(moves(useCase)));
        }
        return row;
    }

    private static boolean hasMoves(Area area) {
        return useCases(area).anyMatch(u -> !moves(u).isEmpty());
    }

    private static Stream<UseCase> useCases(Area area) {
        return Arrays.stream(UseCase.values()).filter(u -> u.area() == area);
    }

    private static String centersMoves() {
        return "The center itself makes these moves, whoever gives the reason: "
                + Markdown.quoted(
                        Arrays.stream(CaseMove.values()).filter(m -> useCase(m) == null).toList())
                + ".";
    }

    /** Returns the moves that a use case makes on a case. */
    static List<CaseMove> moves(UseCase useCase) {
        return Arrays.stream(CaseMove.values()).filter(move -> useCase(move) == useCase).toList();
    }

    /** Returns the use case of a move; null if only the center itself makes it. */
    private static @Nullable UseCase useCase(CaseMove move) {
        return switch (move) {
            case PICK_UP -> UseCase.CLAIM;
            case RELEASE -> UseCase.RELEASE;
            case HAND_OVER -> UseCase.HAND_OVER;
            case ESCALATE_WITH_PRIORITY -> UseCase.REQUEST_PRIORITY_ESCALATION;
            case ESCALATE -> UseCase.ESCALATE;
            case REQUEST_ORDINARY_ESCALATION -> UseCase.REQUEST_ORDINARY_ESCALATION;
            case DE_ESCALATE -> UseCase.DE_ESCALATE;
            case OVERRIDE -> UseCase.OVERRIDE;
            case AWAIT_CUSTOMER -> UseCase.AWAIT_CUSTOMER;
            case RESUME -> UseCase.RESUME;
            case WORK_AROUND -> UseCase.WORK_AROUND;
            case FAIL_WORKAROUND, FAIL_UNOWNED_WORKAROUND -> UseCase.FAIL_WORKAROUND;
            case RESOLVE -> UseCase.RESOLVE;
            case CLOSE -> UseCase.CLOSE;
            case REOPEN, REOPEN_REFERRED, REOPEN_AWAITING_COVERAGE, REOPEN_AWAITING_VERIFICATION ->
                    UseCase.REOPEN;
            case WITHDRAW -> UseCase.WITHDRAW;
            case CHANGE_PRIORITY -> UseCase.CHANGE_PRIORITY;
            case AMEND -> UseCase.AMEND_CASE;
            case IDENTIFY -> UseCase.IDENTIFY_REQUESTER;
            case ADD_NOTE -> UseCase.ADD_NOTE;
            case ADD_ATTACHMENT -> UseCase.ADD_ATTACHMENT;
            case VERIFY -> UseCase.VERIFY_SERIAL;
            case CORRECT_PRODUCT -> UseCase.CORRECT_PRODUCT;
            case ACCEPT_TIME_AND_MATERIALS -> UseCase.ACCEPT_TIME_AND_MATERIALS;
            case COVER, REFER, AWAIT_COVERAGE, AWAIT_VERIFICATION, UNASSIGN -> null;
        };
    }
}
