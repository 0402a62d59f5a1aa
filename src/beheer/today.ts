/** Stands in the form's configuration for the day on which the form is opened; the browser fills it in. */
export const TODAY = '{{vandaag}}';
