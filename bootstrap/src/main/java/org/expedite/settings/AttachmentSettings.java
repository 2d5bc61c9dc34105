package org.expedite.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;

/**
 * Storage location and maximum size of attachments.
 *
 * @param dataDir the directory that contains the folder of the files
 * @param maxAttachment the maximum size of a file in MiB
 */
@Introspected
@ConfigurationProperties("expedite")
public record AttachmentSettings(
        @Form("a path") Path dataDir, @Min(1) @Max(2_047) int maxAttachment) {
    private static final String FOLDER = "attachments";

    /** Returns the folder of the files, which all nodes share. */
    public Path folder() {
        return dataDir.resolve(FOLDER);
    }
}
