/** The numbered issues of press kits. */
export const issue = {
  stopped:
    'Ce numéro du dossier a été arrêté : une image qu’il contenait a été retirée. N’utilisez plus les fichiers que vous en auriez pris. Le numéro suivant est dans l’espace presse.',
}
