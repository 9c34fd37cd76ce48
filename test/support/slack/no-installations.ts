/** The stores of an app that one workspace uses by its bot token: nothing is installed, nothing is to be switched off. */
export const NO_INSTALLATIONS = {
  installations: {
    saveInstallation: async () => {},
    renewInstallation: async () => false,
    findInstallation: async () => null,
    removeInstallation: async () => false,
  },
  watches: { disableWorkspace: async () => {} },
};
