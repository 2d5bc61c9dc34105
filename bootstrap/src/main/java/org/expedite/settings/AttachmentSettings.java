package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;

/**
 * Where the files of cases are stored, and how large they may be.
 *
 * @param dataDir holds the folder of the files
 * @param maxAttachment the most MiB that one file may have
 */
@Introspected
@ConfigurationProperties("expedite")
public record AttachmentSettings(
        @Form("a path") Path dataDir, @Min(1) @Max(2_047) int maxAttachment) {
    private static final String FOLDER = "attachments";

    /** The folder of the files, of all nodes together. */
    public Path folder() {
        return dataDir.resolve(FOLDER);
    }
}
