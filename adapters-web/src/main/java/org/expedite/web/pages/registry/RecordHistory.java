package org.expedite.web.pages.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.domain.registry.Term;
import org.expedite.web.api.registry.WrittenRecords;
import org.expedite.web.pages.Frame;

/** Tells what each version of a record changed, and when it holds and is known. */
final class RecordHistory {

    private static final int SHOWN = 20;

    private final RecordType type;
    private final WrittenRecords records;
    private final Frame frame;
    private final FieldTexts texts;

    RecordHistory(RecordType type, WrittenRecords records, Frame frame) {
        this.type = type;
        this.records = records;
        this.frame = frame;
        this.texts = new FieldTexts(frame);
    }

    /**
     * Returns versions, the newest first.
     *
     * @param versions the versions, oldest first, with the one before the oldest of the page
     * @param limit the maximum number of those to show
     * @param shown the number of the version that the page shows
     */
    List<RecordPage.Version> of(
            List<RecordVersion<RegistryRecord>> versions, int limit, int shown) {
        List<RecordPage.Version> told = new ArrayList<>();
        for (int i = versions.size() - 1; i >= 0 && told.size() < limit; i--) {
            RecordVersion<RegistryRecord> version = versions.get(i);
            told.add(
                    told(
                            version,
                            i == 0 ? List.of() : changes(versions.get(i - 1), version),
                            shown));
        }
        return told;
    }

    RecordPage.Version told(
            RecordVersion<RegistryRecord> version, List<RecordPage.Change> changes, int shown) {
        return new RecordPage.Version(
                version.version(),
                version.recordedAt(),
                version.recordedBy(),
                term(version.record()),
                RecordPaths.of(version.record().key()) + "?version=" + version.version(),
                version.version() == shown,
                changes);
    }

    private List<RecordPage.Change> changes(
            RecordVersion<RegistryRecord> before, RecordVersion<RegistryRecord> after) {
        FieldValues old = new FieldValues(records.fields(before));
        FieldValues now = new FieldValues(records.fields(after));
        return type.fields().stream()
                .filter(field -> !now.sameAt(field, old))
                .map(field -> change(field, old, now))
                .toList();
    }

    /** Of long lists, such as the serial numbers of a contract, only what came and went is told. */
    private RecordPage.Change change(RecordField field, FieldValues old, FieldValues now) {
        String label = frame.text(field.label());
        if (field.control() == Control.LINES) {
            List<String> before = old.texts(field);
            List<String> after = now.texts(field);
            return new RecordPage.Change(label, only(before, after), only(after, before));
        }
        return new RecordPage.Change(
                label, texts.of(field, old).plain(), texts.of(field, now).plain());
    }

    /** Returns the texts of a list that another one lacks, the first of many. */
    private String only(List<String> in, List<String> other) {
        Set<String> known = new HashSet<>(other);
        List<String> only = in.stream().filter(text -> !known.contains(text)).toList();
        String first = String.join(", ", only.subList(0, Math.min(SHOWN, only.size())));
        return only.size() > SHOWN
                ? first + " " + frame.text("registry.more", only.size() - SHOWN)
                : first;
    }

    private String term(RegistryRecord record) {
        return switch (record) {
            case SupportContract contract -> term(contract.term());
            case Certification certification -> term(certification.term());
            default -> "";
        };
    }

    private String term(Term term) {
        String from = frame.times().day(term.from());
        return term.to() == null
                ? frame.text("registry.from", from)
                : frame.text("registry.term", from, frame.times().day(term.to()));
    }
}
