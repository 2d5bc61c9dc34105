package org.expedite.web.api.registry;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.problems.Bodies;

/**
 * Records of all kinds as pages write and show them: by the fields of the API, and with its checks.
 */
@Singleton
public final class WrittenRecords {

    private static final Map<RecordKind, Form> FORMS =
            Map.of(
                    RecordKind.ORGANIZATION,
                    new Form(OrganizationBody.class, OrganizationJson::of),
                    RecordKind.CONTACT,
                    new Form(ContactBody.class, ContactJson::of),
                    RecordKind.CERTIFICATION,
                    new Form(CertificationBody.class, CertificationJson::of),
                    RecordKind.PRODUCT_LINE,
                    new Form(ProductLineBody.class, ProductLineJson::of),
                    RecordKind.PRODUCT,
                    new Form(ProductBody.class, ProductJson::of),
                    RecordKind.ASSET,
                    new Form(AssetBody.class, AssetJson::of),
                    RecordKind.CONTRACT,
                    new Form(ContractBody.class, ContractJson::of),
                    RecordKind.ENGINEER,
                    new Form(EngineerBody.class, EngineerJson::of));

    private final Bodies bodies;

    WrittenRecords(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * Reads a record.
     *
     * @param key of the record
     * @param fields the values of its body, by the names of the API
     * @return the record
     * @throws org.expedite.web.http.problems.ProblemException 422 with the errors of the API
     */
    public WrittenRecord read(RecordKey key, Map<String, ?> fields) {
        RecordBody body = bodies.read(fields, form(key.kind()).body());
        return new WrittenRecord(body.toFact(key.id()), body::pointersOf);
    }

    /**
     * Returns the fields of a version, as the API answers them.
     *
     * @param recorded the version
     * @return the values by their names
     */
    public Map<String, Object> fields(RecordVersion<RegistryRecord> recorded) {
        return bodies.write(form(recorded.record().key().kind()).view().apply(recorded));
    }

    private static Form form(RecordKind kind) {
        Form form = FORMS.get(kind);
        if (form == null) {
            throw new IllegalStateException("no form of " + kind);
        }
        return form;
    }

    private record Form(
            Class<? extends RecordBody> body,
            Function<RecordVersion<RegistryRecord>, Object> view) {}
}
