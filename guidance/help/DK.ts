import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'DK',
  name: 'Denmark',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'BørneTelefonen',
      purposes: ['talk'],
      phone: '116 111',
      always: true,
      sources: [
        {
          source:
            'https://www.bt.dk/samfund/boernetelefonen-har-modtaget-15-procent-flere-opkald-i-juledagene-et-emne-gaar',
          checked: CHECKED,
        },
        {
          source:
            'https://ekstrabladet.dk/nyheder/samfund/boernetelefonen-vil-hjaelpe-tusindvis-af-unge-om-natten/8945221',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'SletDet',
      purposes: ['remove-image'],
      url: 'https://sletdet.redbarnet.dk/',
      sources: [
        { source: 'https://sletdet.redbarnet.dk/jeg-er-blevet-delt-hvad-goer-jeg/', checked: CHECKED },
        {
          source: 'https://redbarnet.dk/nyheder/unge-stroemmer-til-red-barnet-efter-deling-af-noegenbilleder/',
          checked: CHECKED,
        },
        {
          source:
            'https://www.kristeligt-dagblad.dk/danmark/red-barnet-taler-med-stadig-flere-boern-og-unge-om-digitale-kraenkelser',
          checked: CHECKED,
        },
      ],
    },
  ],
});
