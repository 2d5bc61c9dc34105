package org.expedite.web.pages.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.expedite.domain.registry.RecordKind;
import org.expedite.web.pages.TypedDay;

/** A frequent change, for which the form is filled in; nothing is stored before it is sent. */
enum Shortcut {
    /** A contract goes on for a year. */
    RENEW("renew", "registry.renew", RecordKind.CONTRACT) {
        @Override
        void apply(FieldValues values, LocalDate today) {
            RecordField end = RecordTypes.of(RecordKind.CONTRACT).field("ends_on");
            LocalDate last = TypedDay.of(values.text(end)).orElse(today);
            LocalDate from = last.isBefore(today) ? today : last;
            values.put("ends_on", from.plusYears(1).toString());
            values.put("status", "ACTIVE");
        }
    },
    /** A contract ends before its last day. */
    CANCEL("cancel", "registry.cancel", RecordKind.CONTRACT) {
        @Override
        void apply(FieldValues values, LocalDate today) {
            values.put("status", "CANCELLED");
        }
    },
    /** A certification ends today. */
    END("end", "registry.end", RecordKind.CERTIFICATION) {
        @Override
        void apply(FieldValues values, LocalDate today) {
            values.put("valid_to", today.toString());
        }
    },
    /** Somebody works for the center no more. */
    LEAVE("leave", "registry.leave", RecordKind.ENGINEER) {
        @Override
        void apply(FieldValues values, LocalDate today) {
            values.put("active", false);
        }
    };

    private final String path;
    private final String text;
    private final RecordKind kind;

    Shortcut(String path, String text, RecordKind kind) {
        this.path = path;
        this.text = text;
        this.kind = kind;
    }

    /** Fills in the form. */
    abstract void apply(FieldValues values, LocalDate today);

    /** Returns its name in the address of the form. */
    String path() {
        return path;
    }

    /** Returns the key of its verb. */
    String text() {
        return text;
    }

    static List<Shortcut> of(RecordKind kind) {
        return Arrays.stream(values()).filter(shortcut -> shortcut.kind == kind).toList();
    }

    static Optional<Shortcut> at(RecordKind kind, String path) {
        return of(kind).stream().filter(shortcut -> shortcut.path.equals(path)).findFirst();
    }
}
